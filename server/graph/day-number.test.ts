import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from './day-number.ts';

it('keeps every day, and the order of days', () => {
  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(dayOfNumber(dayNumber(a))).toBe(a);
      expect(Number(dayNumber(a)) < Number(dayNumber(b))).toBe(a < b);
    }),
  );
  expect(dayOfNumber(dayNumber(null))).toBeNull();
});
