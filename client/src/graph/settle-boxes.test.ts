import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collide, settleBoxes } from './settle-boxes.ts';

const number = (min: number, max: number) => fc.integer({ min, max });
const box = fc.record({
  x: number(-80, 80),
  y: number(-80, 80),
  width: number(10, 90),
  height: number(10, 90),
});
const boxes = fc.array(box, { maxLength: 12 });

describe('settleBoxes', () => {
  test('leaves boxes that are apart where they are', () => {
    const apart = [
      { x: 0, y: 0, width: 10, height: 10 },
      { x: 50, y: 0, width: 10, height: 10 },
    ];
    expect(settleBoxes(apart, { gap: 5 })).toEqual(apart);
  });

  test('lets no box come nearer to another, fixed or not, than the gap', () => {
    fc.assert(
      fc.property(boxes, boxes, (moving, wished) => {
        const fixed = settleBoxes(wished, { gap: 4 });
        const settled = settleBoxes(moving, { fixed, gap: 4 });
        const all = [...fixed, ...settled];
        for (const [index, one] of all.entries())
          for (const other of all.slice(index + 1)) expect(collide(one, other, 4)).toBe(false);
      }),
    );
  });

  test('gives the same places for the same boxes, and keeps their sizes and order', () => {
    fc.assert(
      fc.property(boxes, (moving) => {
        const settled = settleBoxes(moving, { gap: 4 });
        expect(settleBoxes(moving, { gap: 4 })).toEqual(settled);
        expect(settled.map(({ width, height }) => [width, height])).toEqual(
          moving.map(({ width, height }) => [width, height]),
        );
      }),
    );
  });
});
