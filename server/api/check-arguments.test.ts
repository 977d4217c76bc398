import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFirst, checkRange, checkText } from './check-arguments.ts';

test('gives back what is within its bounds, both included', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 100 }), (first) => checkFirst(first) === first));
});

test.each([0, -1, 101, 2 ** 31 - 1])('refuses first: %i and says what it may be', (first) => {
  expect(() => checkFirst(first)).toThrow(
    expect.objectContaining({ code: 'USAGE', message: `first is ${first}; give 1 to 100` }),
  );
});

test('names the argument that is out of bounds', () => {
  expect(() => checkRange('depth', 4, 1, 3)).toThrow('depth is 4; give 1 to 3');
});

test('refuses text that is empty or too long', () => {
  expect(() => checkText('text', ' \u3000\n', 10)).toThrow('text is empty');
  expect(() => checkText('text', '海'.repeat(11), 10)).toThrow('text has 11 characters; give 10 at most');
  expect(checkText('text', ' 海 ', 10)).toBe(' 海 ');
});
