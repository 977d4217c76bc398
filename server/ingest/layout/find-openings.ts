import { readDateline } from './dateline.ts';
import type { KindLine } from './line-kind.ts';
import { trailingSource } from './source-line.ts';
import { endsWithCredit, isComplete, isTitleLike } from './title-like.ts';

const longestHeadline = 4;
const opensBody =
  /^(?:[■□●◆▲★◎]|(?:近日|日前|昨日|昨天|今天|今年|去年|上月|本月|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?)[^，]{0,6}，)/u;

function isHeadlineLine(line: KindLine | undefined): boolean {
  return line?.kind === 'text' && isTitleLike(line.text);
}

/**
 * Whether a line stands apart from a headline above it: far below, marked as the head of a passage, or opening a body
 * that a column cut (昨天，…).
 */
function isApart(line: KindLine | undefined): boolean {
  const gap = line?.gap ?? 0;
  return gap > 1 || (gap === 1 && opensBody.test(line?.text ?? ''));
}

/** The index behind the headline that begins at `from`: lines like titles, wide gaps excluded. */
function headlineEnd(lines: readonly KindLine[], from: number): number {
  let end = from;
  while (end - from < longestHeadline && isHeadlineLine(lines[end])) {
    if (end > from && isApart(lines[end])) break;
    end += 1;
  }
  return end;
}

/** The index behind the lines that belong together without a blank line. */
function blockEnd(lines: readonly KindLine[], from: number): number {
  let end = from + 1;
  while (end < lines.length && lines[end]?.gap === 0) end += 1;
  return end;
}

function opensText(line: KindLine | undefined): boolean {
  if (!line) return false;
  if (line.kind === 'signature') return /记者|記者/u.test(line.text);
  return line.kind === 'text' && readDateline(line.text)?.signature != null;
}

function skipRunning(lines: readonly KindLine[], from: number): number {
  let at = from;
  while (lines[at]?.kind === 'running') at += 1;
  return at;
}

function endsWithNote(line: string): boolean {
  const jumps = /[（(]下转[^（）()]{1,12}[）)]$/u.test(line.slice(-20));
  return jumps || trailingSource(line) !== null || endsWithCredit(line);
}

function lineBefore(lines: readonly KindLine[], at: number): KindLine | undefined {
  let index = at - 1;
  while (lines[index]?.kind === 'running') index -= 1;
  return lines[index];
}

/** Whether an article before `at` can have ended there: by a note or a signature, a wide gap, or a finished sentence. */
function endsBefore(lines: readonly KindLine[], at: number): 'surely' | 'maybe' | 'no' {
  const line = lines[at];
  const before = lineBefore(lines, at);
  if (!line || !before || before.kind === 'section' || before.kind === 'site') return 'surely';
  if (line.gap > 1) return 'surely';
  if (line.gap === 0) return 'no';
  if (before.kind === 'source' || before.kind === 'jump' || before.kind === 'signature') return 'surely';
  if (endsWithNote(before.text)) return 'surely';
  return isComplete(before.text) ? 'maybe' : 'no';
}

/** Whether a new article opens at `at`: a headline there, and the signs of an end before it or of an opening behind. */
function opensArticle(lines: readonly KindLine[], at: number): boolean {
  const line = lines[at];
  if (!line || !isHeadlineLine(line)) return false;
  const end = headlineEnd(lines, at);
  const next = lines[skipRunning(lines, end)];
  const ended = endsBefore(lines, at);
  if (!next || ended === 'no') return false;
  if (next.kind === 'source')
    return ended === 'surely' && lines[skipRunning(lines, end) + 1]?.kind === 'text';
  if (next.kind !== 'text' && next.kind !== 'signature' && next.kind !== 'site') return false;
  return ended === 'surely' || opensText(next) || (end - at > 1 && blockEnd(lines, at) === end);
}

/** Where an article opens: the index of its first line. */
export interface Opening {
  readonly at: number;
  /** The index behind the headline. */
  readonly body: number;
}

/** An afterword's heading may have a headline of its own right below it. */
function afterwordEnd(lines: readonly KindLine[], at: number): number {
  return lines[at + 1]?.gap === 0 ? headlineEnd(lines, at + 1) : at + 1;
}

function openingAt(lines: readonly KindLine[], at: number): Opening | null {
  const line = lines[at];
  if (line?.kind === 'afterword') return { at, body: afterwordEnd(lines, at) };
  return opensArticle(lines, at) ? { at, body: headlineEnd(lines, at) } : null;
}

/** The openings of all articles of a page, in order. */
export function findOpenings(lines: readonly KindLine[]): readonly Opening[] {
  const openings: Opening[] = [];
  let hasText = true; // an article must have text before the next one can open
  for (let at = 0; at < lines.length; at += 1) {
    const opening = hasText ? openingAt(lines, at) : null;
    if (opening) {
      openings.push(opening);
      at = opening.body - 1;
      hasText = false;
    } else hasText ||= lines[at]?.kind === 'text';
  }
  return openings;
}

/** The index behind the headline with which an article's lines begin. */
export function headlineOf(lines: readonly KindLine[]): number {
  return lines[0]?.kind === 'afterword' ? afterwordEnd(lines, 0) : headlineEnd(lines, 0);
}
