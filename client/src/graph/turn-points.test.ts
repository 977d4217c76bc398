import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { turnPoints } from './turn-points.ts';

const coordinate = fc.integer({ min: -500, max: 500 });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 2, maxLength: 20 });

describe('turnPoints', () => {
  test('lays a line along the longer side of the canvas', () => {
    const line = [
      { x: 0, y: 0 },
      { x: 10, y: 10 },
      { x: 20, y: 20 },
    ];
    for (const { y } of turnPoints(line, 1.5)) expect(y).toBeCloseTo(0);
    for (const { x } of turnPoints(line, 0.5)) expect(x).toBeCloseTo(0);
  });

  test('keeps every distance', () => {
    fc.assert(
      fc.property(points, (given) => {
        const turned = turnPoints(given, 1.5);
        const [a, b] = [given[0], given[1]];
        const [c, d] = [turned[0], turned[1]];
        if (!a || !b || !c || !d) throw new Error('two points at least');
        expect(Math.hypot(c.x - d.x, c.y - d.y)).toBeCloseTo(Math.hypot(a.x - b.x, a.y - b.y));
      }),
    );
  });
});
