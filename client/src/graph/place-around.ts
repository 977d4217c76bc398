/** A point in model pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The direction with the widest free sector around the centre; to the right where nothing is near. */
function freeDirection(centre: Point, others: readonly Point[]): number {
  const angles = others
    .map((other) => Math.atan2(other.y - centre.y, other.x - centre.x))
    .sort((a, b) => a - b);
  const first = angles[0];
  if (first === undefined) return 0;
  let best = { from: angles[angles.length - 1] ?? first, width: 0 };
  let previous = best.from - 2 * Math.PI;
  for (const angle of angles) {
    if (angle - previous > best.width) best = { from: previous, width: angle - previous };
    previous = angle;
  }
  return best.from + best.width / 2;
}

/**
 * Where `count` new things go around a centre: fanned out in the direction where least is, over a half turn or,
 * where nothing else is, all around; further away the more they are, so that they do not crowd.
 */
export function placeAround(centre: Point, count: number, others: readonly Point[]): readonly Point[] {
  const direction = freeDirection(centre, others);
  const sweep = others.length === 0 ? 2 * Math.PI : Math.min(Math.PI, (count - 1) * 0.5);
  const radius = Math.max(150, (count * 90) / Math.max(sweep, 1));
  const steps = others.length === 0 ? count : Math.max(1, count - 1);
  return Array.from({ length: count }, (_, index) => {
    const angle = direction + sweep * (index / steps - (others.length === 0 ? 0 : 0.5));
    const turned = count === 1 ? direction : angle;
    return { x: centre.x + radius * Math.cos(turned), y: centre.y + radius * Math.sin(turned) };
  });
}
