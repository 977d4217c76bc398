import type { Span } from '../../model/page.ts';

/** A line of a page that is not blank: its text and span without the white space around it. */
export interface PageLine extends Span {
  readonly text: string;
  /** How many blank lines stand right before it. */
  readonly gap: number;
}

const lineBreak = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu;

function rawLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(lineBreak)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** The lines of a page in order, blank ones counted as the gap before the next; offsets are into `text`. */
export function pageLines(text: string): readonly PageLine[] {
  const lines: PageLine[] = [];
  let gap = 0;
  for (const { start, end } of rawLines(text)) {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === '') {
      gap += 1;
      continue;
    }
    const from = start + raw.length - raw.trimStart().length;
    lines.push({ text: trimmed, start: from, end: from + trimmed.length, gap });
    gap = 0;
  }
  return lines;
}
