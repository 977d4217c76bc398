import type { Span } from '../../model/page.ts';
import type { KindLine } from './line-kind.ts';
import type { DatedNote } from './year-of.ts';

/** An article as far as the layout shows it: where it stands, and which of its lines are what. */
export interface ArticleDraft extends Span {
  /** The lines of the headline in the order of print: kicker, title and subtitle are not told apart yet. */
  readonly headline: readonly KindLine[];
  /** Every other line of the article, in the order of print. */
  readonly lines: readonly KindLine[];
  /** The folio lines and site lines of the page outside of articles, which speak for all of them. */
  readonly around: readonly KindLine[];
  /** The dated source notes of the whole page, which tell the year of a note that prints none. */
  readonly dated: readonly DatedNote[];
}
