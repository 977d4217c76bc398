import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTags } from './best-tags.ts';

const score = fc.integer({ min: -20, max: 20 });

function totalOf(
  path: readonly number[],
  scores: Float32Array,
  transitions: readonly Float32Array[],
): number {
  const count = transitions.length;
  return path.reduce((sum, tag, i) => {
    const step = i === 0 ? 0 : (transitions[path[i - 1] ?? 0]?.[tag] ?? 0);
    return sum + step + (scores[i * count + tag] ?? 0);
  }, 0);
}

function allPaths(length: number, count: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return allPaths(length - 1, count).flatMap((path) =>
    Array.from({ length: count }, (_, tag) => [...path, tag]),
  );
}

describe('bestTags', () => {
  it('finds a path that no other path beats', () => {
    const rows = (length: number) => fc.array(score, { minLength: length, maxLength: length });
    fc.assert(
      fc.property(rows(12), rows(9), (scores, transitions) => {
        const matrix = [0, 3, 6].map((from) => Float32Array.from(transitions.slice(from, from + 3)));
        const given = Float32Array.from(scores);
        const best = totalOf(bestTags(given, matrix), given, matrix);
        expect(best).toBe(Math.max(...allPaths(4, 3).map((path) => totalOf(path, given, matrix))));
      }),
    );
  });

  it('has nothing to say of nothing', () => {
    expect(bestTags(new Float32Array(), [new Float32Array([0])])).toEqual([]);
  });
});
