import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInShard, parseShard } from './shard.ts';

describe('parseShard', () => {
  it('reads a part of several', () => {
    expect(parseShard('2/4')).toEqual({ index: 2, count: 4 });
  });

  it.each(['0/3', '4/3', '1', '/', 'a/b', '1/0', '-1/3', '1/3/5'])('refuses %s', (text) => {
    expect(() => parseShard(text)).toThrow(/--shard .* is no part/u);
  });
});

it('puts every file into exactly one part', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (path, count) => {
      const parts = Array.from({ length: count }, (_, at) => isInShard({ index: at + 1, count }, path));
      expect(parts.filter(Boolean)).toHaveLength(1);
    }),
  );
});
