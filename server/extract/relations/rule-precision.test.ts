import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRulePrecision } from './rule-precision.ts';

const count = fc
  .nat({ max: 1000 })
  .chain((of) => fc.record({ right: fc.nat({ max: of }), of: fc.constant(of) }));
const counts = fc.dictionary(fc.constantFrom('a/x', 'a/y', 'b/x'), count);

describe('createRulePrecision', () => {
  it('believes a rule that was counted often', () => {
    const precisionOf = createRulePrecision({
      'a/often': { right: 600, of: 1000 },
      'a/good': { right: 9, of: 9 },
    });
    expect(precisionOf('a/often')).toBeCloseTo(0.6, 2);
  });

  it('draws a rule with few findings to its family', () => {
    const precisionOf = createRulePrecision({
      'a/often': { right: 600, of: 1000 },
      'a/lucky': { right: 2, of: 2 },
    });
    expect(precisionOf('a/lucky')).toBeGreaterThan(precisionOf('a/often'));
    expect(precisionOf('a/lucky')).toBeLessThan(0.7);
  });

  it('gives a rule that was never counted its family’s share, and a new family that of all', () => {
    const precisionOf = createRulePrecision({
      'a/x': { right: 9000, of: 10000 },
      'b/x': { right: 1000, of: 10000 },
    });
    expect(precisionOf('a/new')).toBeCloseTo(0.9, 2);
    expect(precisionOf('c/new')).toBeCloseTo(0.5, 2);
  });

  it('is never certain', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom('a/x', 'b/y', 'c/z'), (given, rule) => {
        const precision = createRulePrecision(given)(rule);
        expect(precision > 0 && precision < 1).toBe(true);
      }),
    );
  });

  it('rises with every right finding', () => {
    fc.assert(
      fc.property(counts, count, (given, { right, of }) => {
        const before = createRulePrecision({ ...given, 'a/x': { right, of } })('a/x');
        const after = createRulePrecision({ ...given, 'a/x': { right: right + 1, of: of + 1 } })('a/x');
        expect(after).toBeGreaterThan(before);
      }),
    );
  });
});
