import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWriteAccess } from './write-access.ts';

describe('without a token', () => {
  test.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('HOST=%s lets everybody write', (host) => {
    expect(createWriteAccess(host, null)(null)).toBeNull();
  });

  test.each(['0.0.0.0', '::', '10.0.0.7', '127.0.0.1.example.org', 'localhost.example.org'])(
    'HOST=%s lets nobody write and says what to do',
    (host) => {
      const reason = createWriteAccess(host, null)('Bearer anything');
      expect(reason).toContain('NEWSGRAPH_TOKEN');
      expect(reason).toContain(host);
    },
  );
});

describe('with a token', () => {
  test.each(['127.0.0.1', '0.0.0.0'])('HOST=%s lets whoever sends it write', (host) => {
    const refuse = createWriteAccess(host, 'open sesame'.replace(' ', '-'));
    expect(refuse('Bearer open-sesame')).toBeNull();
    expect(refuse('bearer   open-sesame')).toBeNull();
  });

  test('refuses whatever else is sent, without repeating the token', () => {
    const token = 'kept-to-itself';
    const refuse = createWriteAccess('127.0.0.1', token);
    expect(refuse(null)).not.toBeNull();
    expect(refuse(token)).not.toBeNull();
    fc.assert(
      fc.property(fc.string(), (given) => {
        fc.pre(given.trim() !== token);
        const reason = refuse(`Bearer ${given}`);
        expect(reason).not.toBeNull();
        expect(reason).not.toContain(token);
      }),
    );
  });
});
