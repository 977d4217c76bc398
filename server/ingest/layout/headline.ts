import type { Paragraph } from '../../model/article.ts';
import { paragraphOf } from './clean-text.ts';
import { cutHeadline } from './headline-cuts.ts';
import type { KindLine } from './line-kind.ts';
import { scoreTitle } from './title-score.ts';

/** The parts of a headline, and where they stand. */
export interface Headline {
  readonly title: string;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly blocks: readonly Paragraph[];
}

/**
 * Tells title, kicker and subtitle apart. A headline of several lines has its title on one of them; a headline of one
 * line is cut at a space where one part states the news and stands alone. `lead` is the text's first paragraph: the
 * title says what it says. Null for a headline without text.
 */
export function readHeadline(text: string, lines: readonly KindLine[], lead: string): Headline | null {
  const scored = cutHeadline(text, lines, lead).map((cut) => ({ cut, score: scoreTitle(cut.reading) }));
  const [first] = scored;
  if (!first) return null;
  const { cut } = scored.reduce((a, b) => (b.score > a.score ? b : a), first);
  return {
    title: cut.reading.title,
    kicker: cut.reading.kicker || null,
    subtitle: cut.reading.subtitle || null,
    blocks: [...cut.kicker, ...cut.title, ...cut.subtitle].map((span) => paragraphOf(text, [span])),
  };
}
