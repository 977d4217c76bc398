import { AppError } from '../errors.ts';
import type { Tagger } from '../extract/tagger.ts';
import type { Page } from '../model/page.ts';
import type { Explanation, Reading } from '../model/reading.ts';
import { type Accepts, pageFromText, type ReadResult, readPages } from './1-read.ts';
import { asSingleArticle, segmentPage } from './2-segment.ts';
import { cleanArticle } from './3-clean.ts';
import { findMentions } from './4-find-mentions.ts';
import { resolveEntities } from './5-resolve-entities.ts';
import { findRelations } from './6-find-relations.ts';
import { checkProvenance } from './7-check-provenance.ts';
import { findInputs } from './input/find-inputs.ts';
import type { ArticleDraft } from './layout/article-draft.ts';

export type { Accepts, ReadResult };

/** How to read a page. */
export interface ReadOptions {
  /** Whether it is exactly one article; as many as it has where absent. */
  readonly isArticle?: boolean;
  /** Least confidence with which a relation is kept, 0 to 1; that of stage 7 where absent. */
  readonly leastConfidence?: number;
}

/** Stage 1 for files, folders and standard input (`-`), one page after the other. */
export const openPages: typeof readPages = readPages;

/** How many pages these inputs hold, so that progress can be shown. An unreadable input counts as one. */
export async function countPages(
  inputs: readonly string[],
  accepts: Accepts = async () => true,
): Promise<number> {
  let count = 0;
  for (const input of inputs) count += input === '-' ? 1 : await countFiles(input, accepts);
  return count;
}

async function countFiles(path: string, accepts: Accepts): Promise<number> {
  let count = 0;
  try {
    for await (const found of findInputs(path))
      if (found.error !== null || (await accepts(found.path, path))) count += 1;
  } catch {
    // Reading it will fail in the same way, and be reported then.
    count += 1;
  }
  return count;
}

async function readDraft(
  page: Page,
  draft: ArticleDraft,
  tagger: Tagger,
  { leastConfidence }: ReadOptions,
): Promise<Explanation> {
  const article = cleanArticle(page, draft);
  const { mentions, lost } = await findMentions(article, tagger);
  const entities = resolveEntities(article, mentions);
  const relations = findRelations(page, article, entities);
  return { reading: checkProvenance(page, article, entities, relations, leastConfidence), lost };
}

/**
 * Stages 2 to 7: what a page says, article by article in the order of print, and what was found and not kept.
 * @throws AppError INPUT_WITHOUT_ARTICLES for a page in which no article was found.
 */
export async function explainPage(
  page: Page,
  tagger: Tagger,
  options: ReadOptions = {},
): Promise<readonly Explanation[]> {
  const drafts = options.isArticle ? [asSingleArticle(page)] : segmentPage(page);
  if (drafts.length === 0) {
    const source = page.source || page.name;
    throw new AppError(
      'INPUT_WITHOUT_ARTICLES',
      `no article found in ${source}; give a page of running text`,
    );
  }
  const explanations: Explanation[] = [];
  for (const draft of drafts) explanations.push(await readDraft(page, draft, tagger, options));
  return explanations;
}

/** Like `explainPage`, for who only wants what the page says. */
export async function readPage(
  page: Page,
  tagger: Tagger,
  options: ReadOptions = {},
): Promise<readonly Reading[]> {
  return (await explainPage(page, tagger, options)).map(({ reading }) => reading);
}

/**
 * Like `readPage`, for text that somebody pasted under a `name` of their own.
 * @throws AppError INPUT_EMPTY, INPUT_BINARY or INPUT_TOO_LARGE too, as a file of that text would.
 */
export async function readText(
  text: string,
  name: string,
  tagger: Tagger,
  options: ReadOptions = {},
): Promise<readonly Reading[]> {
  return readPage(pageFromText(text, name), tagger, options);
}
