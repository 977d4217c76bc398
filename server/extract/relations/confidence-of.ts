import counts from './rule-counts.json' with { type: 'json' };
import { createRulePrecision } from './rule-precision.ts';

const precisionOf = createRulePrecision(counts.rules);

/** How probably a finding of the rule is right, 0 to 1 with two decimals, as annotated articles tell. */
export function confidenceOf(rule: string): number {
  return Math.round(precisionOf(rule) * 100) / 100;
}
