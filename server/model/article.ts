import type { Span } from './page.ts';

/** Who signed an article, and as what. */
export interface Byline {
  readonly name: string;
  readonly role: BylineRole;
  /** The agency or paper of the one who signs, `新华社` in 新华社记者, or null where the text names none. */
  readonly affiliation: string | null;
}

/** The roles that a byline can state. */
export type BylineRole =
  | 'reporter'
  | 'correspondent'
  | 'photographer'
  | 'author'
  | 'editor'
  | 'intern'
  | 'special correspondent';

/** The newspaper that printed the text first and its date (YYYY-MM-DD), null where the text gives none. */
export interface Publication {
  readonly name: string | null;
  readonly date: string | null;
}

/** A stretch of clean text that stands unbroken in the page. */
export interface TextSegment extends Span {
  /** Where the stretch begins in the paragraph's clean text. */
  readonly at: number;
}

/** A paragraph of the clean body: its text, and where each stretch of it stands in the page. */
export interface Paragraph {
  readonly text: string;
  readonly segments: readonly TextSegment[];
}

/** An article of a page. Offsets are positions in the page's raw text. */
export interface Article extends Span {
  /** The main headline as printed, line breaks joined. */
  readonly title: string;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly publication: Publication;
  readonly bylines: readonly Byline[];
  /** Where headline, kicker and subtitle stand: they state facts too, and count as evidence. */
  readonly headline: readonly Paragraph[];
  /** The body: joined, without repetitions, headline, marks, source line and byline. */
  readonly paragraphs: readonly Paragraph[];
}

/**
 * The page's span of a range of a paragraph's clean text. A range that crosses a joined line break covers the break
 * too, so that the span is always one exact slice of the page.
 */
export function toPageSpan(paragraph: Paragraph, start: number, end: number): Span {
  const segmentAt = (offset: number): TextSegment => {
    const found = paragraph.segments.findLast((segment) => segment.at <= offset);
    if (!found) throw new RangeError(`offset ${offset} lies before the paragraph`);
    return found;
  };
  const first = segmentAt(start);
  const last = segmentAt(Math.max(start, end - 1));
  return { start: first.start + (start - first.at), end: last.start + (end - last.at) };
}

/** The article's texts in reading order: headline blocks first, then paragraphs. `Mention.block` counts in these. */
export function textBlocks(article: Article): readonly Paragraph[] {
  return [...article.headline, ...article.paragraphs];
}
