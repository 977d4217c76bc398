import type { JudgedRelation } from './judge-relations.ts';
import { type Rates, ratesOf } from './score-report.ts';

/** What precision and recall of relations would be, were only those kept that are at least this sure. */
export interface ThresholdRates extends Rates {
  readonly threshold: number;
}

/** From zero (everything that was read) over the half to the surest. */
const thresholds = [0, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** The rates at each threshold on confidence. What is not kept is missed where it was right. */
export function ratesByThreshold(judged: readonly JudgedRelation[]): readonly ThresholdRates[] {
  const counted = judged.filter(({ isCounted }) => isCounted);
  const toFind = counted.filter(({ verdict }) => verdict === 'right' || verdict === 'missed').length;
  return thresholds.map((threshold) => {
    const kept = counted.filter(({ relation }) => (relation.confidence ?? 1) >= threshold);
    const tp = kept.filter(({ verdict }) => verdict === 'right').length;
    const fp = kept.filter(({ verdict }) => verdict === 'wrong').length;
    return { threshold, ...ratesOf({ tp, fp, fn: toFind - tp }) };
  });
}
