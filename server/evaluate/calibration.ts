import type { JudgedRelation } from './judge-relations.ts';

/** A relation's confidence, and whether the annotation has it. */
export interface Forecast {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The forecasts whose confidence is from `from` up to `to`; means are null where there are none. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly confidence: number | null;
  readonly accuracy: number | null;
}

/** How far confidences can be taken at their word. */
export interface Calibration {
  /** The mean distance of confidence and accuracy in the bins, each weighed by its size; null without forecasts. */
  readonly expectedError: number | null;
  readonly forecasts: number;
  readonly bins: readonly ReliabilityBin[];
}

/** What the relations foretold: those that the annotation can judge, right optional ones included. */
export function forecastsOf(judged: readonly JudgedRelation[]): readonly Forecast[] {
  return judged.flatMap(({ relation, verdict }) =>
    relation.confidence !== undefined && (verdict === 'right' || verdict === 'wrong')
      ? [{ confidence: relation.confidence, isRight: verdict === 'right' }]
      : [],
  );
}

const binCount = 10;

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function binOf(forecasts: readonly Forecast[], index: number): ReliabilityBin {
  const inside = forecasts.filter(
    ({ confidence }) => Math.min(binCount - 1, Math.floor(confidence * binCount + 1e-9)) === index,
  );
  return {
    from: index / binCount,
    to: (index + 1) / binCount,
    size: inside.length,
    confidence: mean(inside.map(({ confidence }) => confidence)),
    accuracy: mean(inside.map(({ isRight }) => Number(isRight))),
  };
}

/** The expected calibration error over ten bins of equal width (Guo et al. 2017, On Calibration of Modern Neural Networks). */
export function calibrationOf(forecasts: readonly Forecast[]): Calibration {
  const bins = Array.from({ length: binCount }, (_, index) => binOf(forecasts, index));
  const gap = ({ size, confidence, accuracy }: ReliabilityBin) =>
    size * Math.abs((confidence ?? 0) - (accuracy ?? 0));
  const expectedError =
    forecasts.length === 0 ? null : bins.reduce((sum, bin) => sum + gap(bin), 0) / forecasts.length;
  return { expectedError, forecasts: forecasts.length, bins };
}
