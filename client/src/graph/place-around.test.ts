import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAround } from './place-around.ts';

const centre = { x: 0, y: 0 };

describe('placeAround', () => {
  test('puts one new thing opposite to what is there', () => {
    const [point] = placeAround(centre, 1, [{ x: 100, y: 0 }]);
    expect(point?.x).toBeLessThan(-100);
    expect(Math.abs(point?.y ?? 1)).toBeLessThan(1);
  });

  test('puts new things all around where nothing else is', () => {
    const points = placeAround(centre, 4, []);
    expect(points.map(({ x }) => Math.round(x / 10))).toEqual([
      15,
      expect.closeTo(0),
      -15,
      expect.closeTo(0),
    ]);
  });

  test('puts no two things in one place, and none into the centre', () => {
    const others = fc.array(fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.constant(40) }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), others, (count, near) => {
        const points = placeAround(centre, count, near);
        expect(new Set(points.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(count);
        for (const { x, y } of points) expect(Math.hypot(x, y)).toBeGreaterThan(100);
      }),
    );
  });
});
