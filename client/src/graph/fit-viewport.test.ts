import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitViewport, panIntoView } from './fit-viewport.ts';

const free = { left: 300, top: 60, right: 900, bottom: 700 };
const stage = { free, minZoom: 0.001, maxZoom: 2 };

describe('fitViewport', () => {
  test('brings the whole model into the free part', () => {
    const side = fc.integer({ min: -4000, max: 4000 });
    fc.assert(
      fc.property(
        side,
        side,
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 5000 }),
        (left, top, w, h) => {
          const { zoom, pan } = fitViewport({ left, top, right: left + w, bottom: top + h }, stage);
          expect(left * zoom + pan.x).toBeGreaterThanOrEqual(free.left - 0.01);
          expect((left + w) * zoom + pan.x).toBeLessThanOrEqual(free.right + 0.01);
          expect(top * zoom + pan.y).toBeGreaterThanOrEqual(free.top - 0.01);
          expect((top + h) * zoom + pan.y).toBeLessThanOrEqual(free.bottom + 0.01);
        },
      ),
    );
  });

  test('does not blow a small picture up beyond the largest zoom', () => {
    expect(fitViewport({ left: 0, top: 0, right: 10, bottom: 10 }, stage).zoom).toBe(2);
  });
});

describe('panIntoView', () => {
  test('moves nothing that can be seen', () => {
    expect(panIntoView({ x: 500, y: 300 }, free)).toEqual({ x: 0, y: 0 });
  });

  test('moves a covered point just into the free part', () => {
    expect(panIntoView({ x: 1000, y: 20 }, free)).toEqual({ x: -100, y: 40 });
  });
});
