/** A rectangle by its middle, in model pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the boxes are to lie. */
export interface Settling {
  /** What is there and does not move. */
  readonly fixed?: readonly Box[];
  /** Free space between two boxes. */
  readonly gap: number;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Whether two boxes come nearer to each other than the gap. */
export function collide(a: Box, b: Box, gap: number): boolean {
  return (
    Math.abs(a.x - b.x) * 2 < a.width + b.width + 2 * gap &&
    Math.abs(a.y - b.y) * 2 < a.height + b.height + 2 * gap
  );
}

/** The free spot nearest to where the box wants to be, on a spiral of evenly spread points around it. */
function nearestFree(box: Box, placed: readonly Box[], gap: number): Box {
  const step = Math.max(8, Math.min(box.width, box.height) / 4);
  for (let turn = 0; ; turn++) {
    const radius = step * Math.sqrt(turn);
    const angle = turn * goldenAngle;
    const x = box.x + radius * Math.cos(angle);
    const y = box.y + radius * Math.sin(angle);
    const spot = { ...box, x, y };
    if (!placed.some((other) => collide(spot, other, gap))) return spot;
  }
}

/**
 * Moves boxes apart until none comes nearer to another than the gap, each as little as possible; earlier
 * ones have the first choice, and the fixed ones never move. The same boxes give the same places.
 */
export function settleBoxes(boxes: readonly Box[], { fixed = [], gap }: Settling): readonly Box[] {
  const placed = [...fixed];
  return boxes.map((box) => {
    const spot = nearestFree(box, placed, gap);
    placed.push(spot);
    return spot;
  });
}
