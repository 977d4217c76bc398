import type { Span } from '../../model/page.ts';
import type { KindLine } from './line-kind.ts';
import type { HeadlineReading } from './title-features.ts';

/** A way to cut a headline into kicker, title and subtitle: where they stand, and how they read. */
export interface HeadlineCut {
  readonly kicker: readonly Span[];
  readonly title: readonly Span[];
  readonly subtitle: readonly Span[];
  readonly reading: HeadlineReading;
}

type Cut = Omit<HeadlineCut, 'reading'>;

const mark = /^[■□●◆▲★◎]\s*/u;

function lineSpan(line: KindLine): Span {
  return { start: line.start + (line.text.match(mark)?.[0].length ?? 0), end: line.end };
}

/** The parts of a line between its spaces. */
function partsOf(text: string, span: Span): readonly Span[] {
  return [...text.slice(span.start, span.end).matchAll(/\S+/gu)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}

function cover(spans: readonly Span[]): readonly Span[] {
  const [first] = spans;
  const last = spans.at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** One line is cut at one of its spaces, or not at all. */
function cutsOfLine(text: string, span: Span): readonly Cut[] {
  const parts = partsOf(text, span);
  const whole: Cut = { kicker: [], title: [span], subtitle: [] };
  const cuts = parts.slice(1).flatMap((_, index): Cut[] => {
    const [before, behind] = [cover(parts.slice(0, index + 1)), cover(parts.slice(index + 1))];
    return [
      { kicker: [], title: before, subtitle: behind },
      { kicker: before, title: behind, subtitle: [] },
    ];
  });
  return [whole, ...cuts];
}

/** Of several lines one is the title. */
function cutsOfLines(spans: readonly Span[]): readonly Cut[] {
  return spans.map((span, index) => ({
    kicker: spans.slice(0, index),
    title: [span],
    subtitle: spans.slice(index + 1),
  }));
}

/** The text of a headline's part; what stands on several lines is joined by a space. */
export function textOfPart(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/gu, ' ');
}

/** Every way to cut a headline; none for one without text. `lead` is the first paragraph of the body. */
export function cutHeadline(text: string, lines: readonly KindLine[], lead: string): readonly HeadlineCut[] {
  const spans = lines.map(lineSpan).filter(({ start, end }) => end > start);
  const [only] = spans;
  if (!only) return [];
  const cuts = spans.length === 1 ? cutsOfLine(text, only) : cutsOfLines(spans);
  return cuts.map((cut) => ({
    ...cut,
    reading: {
      kicker: textOfPart(text, cut.kicker),
      title: textOfPart(text, cut.title),
      subtitle: textOfPart(text, cut.subtitle),
      lead,
      lines: spans.length,
    },
  }));
}
