import type { Point } from './place-around.ts';

/** A way to go on the screen. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const axes: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The thing that lies nearest in a direction, for the arrow keys; null where none lies that way. What lies
 * aside counts double, so that the keys keep to their direction.
 */
export function nearestInDirection(
  points: ReadonlyMap<string, Point>,
  from: string,
  direction: Direction,
): string | null {
  const start = points.get(from);
  if (start === undefined) return points.keys().next().value ?? null;
  const axis = axes[direction];
  let best: { id: string; cost: number } | null = null;
  for (const [id, point] of points) {
    const along = (point.x - start.x) * axis.x + (point.y - start.y) * axis.y;
    const aside = Math.abs((point.x - start.x) * axis.y) + Math.abs((point.y - start.y) * axis.x);
    const cost = along + 2 * aside;
    if (id !== from && along > aside / 2 && (best === null || cost < best.cost)) best = { id, cost };
  }
  return best?.id ?? null;
}
