import type { Article, Paragraph } from '../model/article.ts';
import type { Page, Span } from '../model/page.ts';
import type { ArticleDraft } from './layout/article-draft.ts';
import { paragraphOf } from './layout/clean-text.ts';
import { dropRepetitions } from './layout/drop-repetitions.ts';
import { readHeadline } from './layout/headline.ts';
import { joinLines } from './layout/join-lines.ts';
import { readPublication } from './layout/publication.ts';
import { readBylines } from './layout/signatures.ts';
import { trimNotes } from './layout/trim-notes.ts';

function paragraphsOf(page: Page, draft: ArticleDraft): readonly Paragraph[] {
  const joined = joinLines(draft.lines).map((spans: readonly Span[]) =>
    paragraphOf(
      page.text,
      spans.map((span) => trimNotes(page.text, span)),
    ),
  );
  return dropRepetitions(joined.filter(({ text }) => text !== ''));
}

/**
 * The clean article of a draft: its headline told apart, its publication and bylines read, and its body without what
 * the layout put between: broken lines joined, repetitions, notes and folio lines dropped.
 */
export function cleanArticle(page: Page, draft: ArticleDraft): Article {
  const paragraphs = paragraphsOf(page, draft);
  const headline = readHeadline(page.text, draft.headline, paragraphs[0]?.text ?? '');
  return {
    start: draft.start,
    end: draft.end,
    title: headline?.title ?? '',
    kicker: headline?.kicker ?? null,
    subtitle: headline?.subtitle ?? null,
    publication: readPublication(page, draft),
    bylines: readBylines(draft),
    headline: headline?.blocks ?? [],
    paragraphs,
  };
}
