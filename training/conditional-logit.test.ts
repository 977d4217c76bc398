import { describe, expect, it } from 'vitest';
import { type Choice, chooseAnswer, fitConditionalLogit } from './conditional-logit.ts';

const warm = [['warm', 1]] as const;
const cold = [['cold', 1]] as const;

/** As many choices of the warm answer over the cold one, and of the cold over the warm. */
function choices(forWarm: number, forCold: number): readonly Choice[] {
  const answers = [warm, cold];
  const chosen = (count: number, right: number) => Array.from({ length: count }, () => ({ answers, right }));
  return [...chosen(forWarm, 0), ...chosen(forCold, 1)];
}

describe('fitConditionalLogit', () => {
  it('gives the odds of what was chosen where the penalty is small', () => {
    const weights = fitConditionalLogit(choices(30, 10), 1e-3);
    expect((weights.get('warm') ?? 0) - (weights.get('cold') ?? 0)).toBeCloseTo(Math.log(3), 2);
  });

  it('stands where the pull of the penalty equals what the choices say', () => {
    const weight = fitConditionalLogit(choices(5, 0), 1).get('warm') ?? 0;
    expect(weight).toBeCloseTo(5 / (1 + Math.exp(2 * weight)), 3);
  });

  it('prefers nothing where nothing was preferred', () => {
    expect([...fitConditionalLogit(choices(4, 4), 1).values()]).toEqual([0, 0]);
    expect([...fitConditionalLogit([], 1)]).toEqual([]);
  });

  it('gives the same weights for the same choices', () => {
    expect(fitConditionalLogit(choices(7, 2), 1)).toEqual(fitConditionalLogit(choices(7, 2), 1));
  });
});

describe('chooseAnswer', () => {
  it('takes the answer that weighs most, and the first of equals', () => {
    expect(chooseAnswer([cold, warm], new Map([['warm', 2]]))).toBe(1);
    expect(chooseAnswer([cold, warm], new Map())).toBe(0);
  });
});
