import type { Point } from './place-around.ts';
import { type Box, collide } from './settle-boxes.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The spots for a box beside another: on each side, flush with either end or in the middle. */
function spotsBeside(other: Box, { width, height }: Size, gap: number): readonly Point[] {
  const dx = (other.width + width) / 2;
  const dy = (other.height + height) / 2;
  const alongX = [0, (other.width - width) / 2, (width - other.width) / 2];
  const alongY = [0, (other.height - height) / 2, (height - other.height) / 2];
  return [
    ...alongY.flatMap((y) => [dx + gap, -dx - gap].map((x) => ({ x: other.x + x, y: other.y + y }))),
    ...alongX.flatMap((x) => [dy + gap, -dy - gap].map((y) => ({ x: other.x + x, y: other.y + y }))),
  ];
}

/** How large a canvas of the aspect must be for all boxes, and, where that is the same, how far out the last is. */
function cost(boxes: readonly Box[], last: Box, aspect: number): number {
  const left = Math.min(...boxes.map((box) => box.x - box.width / 2));
  const right = Math.max(...boxes.map((box) => box.x + box.width / 2));
  const top = Math.min(...boxes.map((box) => box.y - box.height / 2));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height / 2));
  return Math.max((right - left) / aspect, bottom - top) + Math.hypot(last.x / aspect, last.y) / 1000;
}

function nextBox(size: Size, placed: readonly Box[], gap: number, aspect: number): Box {
  let best: { readonly box: Box; readonly cost: number } | null = null;
  for (const spot of placed.flatMap((other) => spotsBeside(other, size, gap))) {
    const box = { ...size, ...spot };
    // A hair less than the gap, for what just touches must not count as a collision by rounding.
    if (placed.some((other) => collide(box, other, gap - 0.01))) continue;
    const spotCost = cost([...placed, box], box, aspect);
    if (best === null || spotCost < best.cost) best = { box, cost: spotCost };
  }
  return best?.box ?? { ...size, x: 0, y: 0 };
}

/**
 * Packs boxes around the first one, each where the whole then fits a canvas of this aspect at the largest scale;
 * so give the large ones first. Between any two is the gap at least; the same boxes give the same places.
 */
export function packBoxes(sizes: readonly Size[], gap: number, aspect: number): readonly Box[] {
  const placed: Box[] = [];
  for (const size of sizes) placed.push(nextBox(size, placed, gap, aspect));
  return placed;
}
