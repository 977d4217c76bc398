import type { Span } from '../../model/page.ts';

const closingOf: Readonly<Record<string, string>> = {
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
};
const bracket = /[《》〈〉“”‘’「」『』（）()]/gu;

/** Most characters that a stretch is widened by on either side; a long speech in quotation marks stays cut. */
const reach = 60;

/** Widens a stretch of a text so that it cuts no pair of 《》, “” or （）, where the other half is near. */
export function withWholeBrackets(text: string, { start, end }: Span): Span {
  const pairs = pairsWithin(text, Math.max(0, start - reach), Math.min(text.length, end + reach));
  const cut = (offset: number): readonly Span[] =>
    pairs.filter((pair) => pair.start < offset && offset < pair.end);
  const opened = cut(start).filter((pair) => pair.end <= end);
  const closed = cut(end).filter((pair) => pair.start >= start);
  return {
    start: Math.min(start, ...opened.map((pair) => pair.start)),
    end: Math.max(end, ...closed.map((pair) => pair.end)),
  };
}

/** The pairs that open and close between two offsets. */
function pairsWithin(text: string, from: number, to: number): Span[] {
  const open: { readonly at: number; readonly closing: string }[] = [];
  const pairs: Span[] = [];
  for (const match of text.slice(from, to).matchAll(bracket)) {
    const at = from + match.index;
    const closing = closingOf[match[0]];
    if (closing) open.push({ at, closing });
    else if (open.at(-1)?.closing === match[0]) pairs.push({ start: open.pop()?.at ?? at, end: at + 1 });
  }
  return pairs;
}
