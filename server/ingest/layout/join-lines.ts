import type { Span } from '../../model/page.ts';
import type { KindLine } from './line-kind.ts';
import { isComplete } from './title-like.ts';

const item = /^[■□●◆▲★◎▼①-⑳]/u;
const continues = /^[，、。；：！？”’）》]/u;
const columns = /\S(?:　+|\s{2,})\S+(?:　+|\s{2,})\S/u;
const caption = /^(?:[▲◀▶]?(?:上图|下图|左图|右图|题图)).*(?:摄|攝)$/u;
const subhead = /^(?:[■□●◆▲]\s?[^\s。，；：！？]{2,20}|相关链接|延伸阅读|新闻链接|名词解释|新闻背景)$/u;
const colophon = /^(?:本报编辑部|\d{1,2}月\d{1,2}日|(?:\d{4}年)\d{1,2}月\d{1,2}日)$/u;

function isProse(line: KindLine): boolean {
  if (line.kind !== 'text') return false;
  if (line.text.length > 120) return true;
  if (caption.test(line.text) || colophon.test(line.text)) return false;
  return !(columns.test(line.text) && !/[。，；！？]/u.test(line.text));
}

function isJoin(line: KindLine, next: KindLine): boolean {
  if (item.test(next.text)) return false;
  return continues.test(next.text) || !isComplete(line.text);
}

/** Marks the rows of lists whose items have no full stop: marked ones, or those below a line that ends in a colon. */
function findRows(lines: readonly KindLine[]): readonly boolean[] {
  const maybe: boolean[] = [];
  for (const [index, { text }] of lines.entries()) {
    const below = maybe[index - 1] === true || /[:：]$/u.test(lines[index - 1]?.text ?? '');
    maybe.push(!isComplete(text) && (item.test(text) || below));
  }
  return maybe.map((row, index) => row && (maybe[index - 1] === true || maybe[index + 1] === true));
}

/** A line that only heads what follows: it is dropped, unless it goes on in the next line. */
function isSubhead(line: KindLine, before: KindLine | undefined): boolean {
  return subhead.test(line.text) && (before === undefined || isComplete(before.text));
}

/**
 * The paragraphs of an article's lines: a line that a column cut in mid-sentence is joined with the next line of prose,
 * over folio lines and other things that stand between. Returns the spans of each paragraph's lines.
 */
export function joinLines(lines: readonly KindLine[]): readonly (readonly Span[])[] {
  const prose = lines.filter(isProse);
  const rows = findRows(prose);
  const paragraphs: Span[][] = [];
  let before: KindLine | undefined;
  for (const [index, line] of prose.entries()) {
    if (isSubhead(line, before)) continue;
    const open = paragraphs.at(-1);
    if (open && before && !rows[index - 1] && isJoin(before, line)) open.push(line);
    else paragraphs.push([line]);
    before = line;
  }
  return paragraphs;
}
