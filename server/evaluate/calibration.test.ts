import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationOf } from './calibration.ts';

const forecast = fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), isRight: fc.boolean() });

describe('calibrationOf', () => {
  it('weighs the distance of confidence and accuracy in each bin by its size', () => {
    const sure = Array.from({ length: 3 }, (_, i) => ({ confidence: 0.95, isRight: i > 0 }));
    const { expectedError, bins } = calibrationOf([...sure, { confidence: 0.25, isRight: false }]);
    expect(bins.map(({ size }) => size)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 3]);
    expect(expectedError).toBeCloseTo((3 * (0.95 - 2 / 3) + 0.25) / 4);
  });

  it('puts a bin’s lower bound in it, and certainty in the last', () => {
    const at = (confidence: number) =>
      calibrationOf([{ confidence, isRight: true }]).bins.findIndex(({ size }) => size === 1);
    expect([0, 0.1, 0.3, 0.7, 0.9, 1].map(at)).toEqual([0, 1, 3, 7, 9, 9]);
  });

  it('knows no error without forecasts', () => {
    expect(calibrationOf([]).expectedError).toBeNull();
  });

  it('puts every forecast into one bin and errs by at most 1', () => {
    fc.assert(
      fc.property(fc.array(forecast, { minLength: 1 }), (forecasts) => {
        const { bins, expectedError } = calibrationOf(forecasts);
        expect(bins.reduce((sum, { size }) => sum + size, 0)).toBe(forecasts.length);
        expect(expectedError).toBeGreaterThanOrEqual(0);
        expect(expectedError).toBeLessThanOrEqual(1);
      }),
    );
  });
});
