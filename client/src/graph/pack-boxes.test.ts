import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packBoxes } from './pack-boxes.ts';
import { collide } from './settle-boxes.ts';

const side = fc.integer({ min: 10, max: 400 });
const sizes = fc.array(fc.record({ width: side, height: side }), { maxLength: 14 });

describe('packBoxes', () => {
  test('lets no two boxes come nearer than the gap, and keeps their sizes and order', () => {
    fc.assert(
      fc.property(sizes, (given) => {
        const packed = packBoxes(given, 20, 1.5);
        expect(packed.map(({ width, height }) => ({ width, height }))).toEqual(given);
        for (const [index, one] of packed.entries())
          for (const other of packed.slice(index + 1)) expect(collide(one, other, 19.9)).toBe(false);
      }),
    );
  });

  test('takes the form of the canvas', () => {
    const squares = Array.from({ length: 8 }, () => ({ width: 100, height: 100 }));
    const extent = (aspect: number) => {
      const packed = packBoxes(squares, 0, aspect);
      const width = Math.max(...packed.map(({ x }) => x)) - Math.min(...packed.map(({ x }) => x)) + 100;
      const height = Math.max(...packed.map(({ y }) => y)) - Math.min(...packed.map(({ y }) => y)) + 100;
      return { width, height };
    };
    expect(extent(2).width).toBeGreaterThan(extent(2).height);
    expect(extent(0.5).width).toBeLessThan(extent(0.5).height);
  });
});
