import { type HeadlineReading, titleFeatures } from './title-features.ts';
import learned from './title-weights.json' with { type: 'json' };

const weights: Readonly<Record<string, number>> = learned.weights;

/** How well a reading of a headline fits: the sum of its weighted features; only compared, never a probability. */
export function scoreTitle(reading: HeadlineReading): number {
  return titleFeatures(reading).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);
}
