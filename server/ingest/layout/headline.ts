import type { Paragraph } from '../../model/article.ts';
import type { Span } from '../../model/page.ts';
import { paragraphOf } from './clean-text.ts';
import type { KindLine } from './line-kind.ts';
import { scoreTitle } from './title-score.ts';

/** The parts of a headline, and where they stand. */
export interface Headline {
  readonly title: string;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly blocks: readonly Paragraph[];
}

interface Cut {
  readonly kicker: readonly Span[];
  readonly title: readonly Span[];
  readonly subtitle: readonly Span[];
}

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

/** The ways to cut one line into kicker, title and subtitle: at its spaces, or not at all. */
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

function cutsOfLines(spans: readonly Span[]): readonly Cut[] {
  return spans.map((span, index) => ({
    kicker: spans.slice(0, index),
    title: [span],
    subtitle: spans.slice(index + 1),
  }));
}

function textOf(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/gu, ' ');
}

/**
 * Tells title, kicker and subtitle apart. A headline of several lines has its title on one of them; a headline of one
 * line is cut at a space where one part states the news and stands alone. `lead` is the text's first paragraph: the
 * title says what it says.
 */
export function readHeadline(text: string, lines: readonly KindLine[], lead: string): Headline | null {
  const spans = lines.map(lineSpan).filter(({ start, end }) => end > start);
  const [only] = spans;
  if (!only) return null;
  const cuts = spans.length === 1 ? cutsOfLine(text, only) : cutsOfLines(spans);
  const scored = cuts.map((cut) => ({
    cut,
    score: scoreTitle({
      kicker: textOf(text, cut.kicker),
      title: textOf(text, cut.title),
      subtitle: textOf(text, cut.subtitle),
      lead,
      lines: spans.length,
    }),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a)).cut;
  return {
    title: textOf(text, best.title),
    kicker: textOf(text, best.kicker) || null,
    subtitle: textOf(text, best.subtitle) || null,
    blocks: [...best.kicker, ...best.title, ...best.subtitle].map((span) => paragraphOf(text, [span])),
  };
}
