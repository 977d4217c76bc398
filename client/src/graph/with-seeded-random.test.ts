import { describe, expect, test } from 'vitest';
import { withSeededRandom } from './with-seeded-random.ts';

const three = () => [Math.random(), Math.random(), Math.random()];

describe('withSeededRandom', () => {
  test('gives the same numbers every time, from 0 to 1 and not all alike', () => {
    const first = withSeededRandom(three);
    expect(withSeededRandom(three)).toEqual(first);
    expect(new Set(first).size).toBe(3);
    for (const number of first) expect(number >= 0 && number < 1).toBe(true);
  });

  test('gives the usual source back, also when the work throws', () => {
    const usual = Math.random;
    expect(() =>
      withSeededRandom(() => {
        throw new Error('no layout');
      }),
    ).toThrow('no layout');
    expect(Math.random).toBe(usual);
  });
});
