import type { Point } from './place-around.ts';

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The direction in which the points lie furthest apart (their first principal axis), in radians. */
function longAxis(points: readonly Point[]): number {
  const x = mean(points.map((point) => point.x));
  const y = mean(points.map((point) => point.y));
  const xx = mean(points.map((point) => (point.x - x) ** 2));
  const yy = mean(points.map((point) => (point.y - y) ** 2));
  const xy = mean(points.map((point) => (point.x - x) * (point.y - y)));
  return Math.atan2(2 * xy, xx - yy) / 2;
}

/**
 * Turns the points so that they lie along the longer side of the canvas: a force layout knows no up and down,
 * so the turned picture says the same and is seen larger. Distances stay.
 */
export function turnPoints(points: readonly Point[], aspect: number): readonly Point[] {
  const turn = (aspect >= 1 ? 0 : Math.PI / 2) - longAxis(points);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return points.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
}
