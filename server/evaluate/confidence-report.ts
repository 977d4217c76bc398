import { type Calibration, calibrationOf, forecastsOf, type ReliabilityBin } from './calibration.ts';
import type { JudgedRelation } from './judge-relations.ts';
import { ratesByThreshold, type ThresholdRates } from './rates-by-threshold.ts';

/** What confidences of relations are worth: how well they foretell, and what keeping only the surer ones costs. */
export interface ConfidenceReport {
  readonly calibration: Calibration;
  readonly thresholds: readonly ThresholdRates[];
}

/** Measures the confidences of judged relations. */
export function reportConfidence(judged: readonly JudgedRelation[]): ConfidenceReport {
  return { calibration: calibrationOf(forecastsOf(judged)), thresholds: ratesByThreshold(judged) };
}

const cell = (x: number | null) => (x === null ? '-' : x.toFixed(3)).padStart(9);

function binRow({ from, to, size, confidence, accuracy }: ReliabilityBin): string {
  const range = `${from.toFixed(1)}–${to.toFixed(1)}`;
  return `  ${range.padEnd(16)}${[confidence, accuracy].map(cell).join('')}${String(size).padStart(8)}`;
}

function thresholdRow({ threshold, precision, recall, f1, tp, fp, fn }: ThresholdRates): string {
  return `  ${threshold.toFixed(2).padEnd(16)}${[precision, recall, f1].map(cell).join('')}  ${tp}/${fp}/${fn}`;
}

/** The measures as tables for a terminal. */
export function formatConfidence({ calibration, thresholds }: ConfidenceReport): string {
  const { expectedError, forecasts, bins } = calibration;
  return [
    '',
    `${'confidence'.padEnd(18)}${'mean'.padStart(9)}${'right'.padStart(9)}${'size'.padStart(8)}`,
    ...bins.filter(({ size }) => size > 0).map(binRow),
    `expected calibration error${cell(expectedError)} over ${forecasts} relations`,
    '',
    `${'threshold'.padEnd(18)}${'P'.padStart(9)}${'R'.padStart(9)}${'F1'.padStart(9)}  tp/fp/fn`,
    ...thresholds.map(thresholdRow),
  ].join('\n');
}
