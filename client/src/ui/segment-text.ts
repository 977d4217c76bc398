/** A stretch of a text that something marks; `start` and `end` count UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text with all that marks it, in the order given. */
export interface Segment<S extends Span> {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly S[];
}

/**
 * Cuts a stretch of a text where marks begin and end, so that marks may overlap. The pieces put together are the
 * stretch again, to the letter.
 */
export function segmentText<S extends Span>(
  text: string,
  spans: readonly S[],
  within: Span = { start: 0, end: text.length },
): readonly Segment<S>[] {
  const inside = spans.filter((span) => span.start < within.end && span.end > within.start);
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, within.start));
    cuts.add(Math.min(end, within.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? within.end;
    const marks = inside.filter((span) => span.start < end && span.end > start);
    return { text: text.slice(start, end), start, marks };
  });
}

/** The spans that lie in no longer one, in order: a click target must not lie in another. */
export function outermostSpans<S extends Span>(spans: readonly S[]): readonly S[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: S[] = [];
  for (const span of sorted) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** The lines of a text that are not blank, as stretches of it. */
export function textLines(text: string): readonly Span[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const sentenceEnd = /[。！？!?\r\n]/u;

/**
 * The sentence or sentences around a stretch, at most `reach` characters to either side, for reading a quote
 * in its context.
 */
export function contextOf(text: string, { start, end }: Span, reach = 90): Span {
  let from = start;
  while (from > 0 && start - from < reach && !sentenceEnd.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (to < text.length && to - end < reach && !sentenceEnd.test(text[to - 1] ?? '')) to++;
  if (/[\r\n]/u.test(text[to - 1] ?? '') && to > end) to--;
  return { start: from, end: to };
}

/**
 * The context of a quote, begun earlier where that shows who is meant: a quote that says "he" is read with the
 * sentence that names him, unless that stands more than `reach` characters before. `names` are the places that
 * name those whom the quote is about, one list for each.
 */
export function contextNaming(
  text: string,
  quote: Span,
  names: readonly (readonly Span[])[],
  reach = 120,
): Span {
  const context = contextOf(text, quote);
  const starts = names.flatMap((places) => {
    if (places.some(({ start, end }) => start >= context.start && end <= context.end)) return [];
    const before = places.filter(({ end }) => end <= context.start).at(-1);
    return before === undefined || context.start - before.start > reach
      ? []
      : [contextOf(text, before).start];
  });
  return { start: Math.min(context.start, ...starts), end: context.end };
}
