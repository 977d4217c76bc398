import { wrapLabel } from './wrap-label.ts';

/** Space between a node and its label, in model pixels. */
export const labelGap = 5;

/** Line height of labels, in multiples of the font size. */
export const lineHeight = 1.25;

/** How large a node is drawn, in model pixels: its area grows with its relations, up to a bound. */
export function nodeDiameter(degree: number): number {
  return Math.round(20 + Math.min(30, 7 * Math.sqrt(degree)));
}

/** A hub's name is larger, so that it can be read where the small names cannot. */
export function labelSize(degree: number): number {
  if (degree >= 12) return 17;
  return degree >= 6 ? 15 : 13;
}

/** Width and height in model pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How many ems a line takes: a Han character one, a Latin letter about three fifths. */
function ems(line: string): number {
  return [...line].reduce((sum, character) => sum + (/[\u0020-\u024f]/u.test(character) ? 0.6 : 1), 0);
}

/** What a node and the name under it cover together. */
export function nodeBox(name: string, degree: number): Size {
  const lines = wrapLabel(name);
  const font = labelSize(degree);
  const diameter = nodeDiameter(degree);
  return {
    width: Math.max(diameter, Math.max(...lines.map(ems)) * font),
    height: diameter + labelGap + lines.length * font * lineHeight,
  };
}
