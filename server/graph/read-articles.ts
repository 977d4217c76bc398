import { z } from 'zod';
import { positionAfter } from './cursor.ts';
import { createQuery } from './query.ts';
import { articleRow } from './row-schemas.ts';
import type { ArticleRow, Slice } from './rows.ts';
import { sliceOf } from './slice.ts';
import type { GraphStore, StatementRunner } from './store.ts';

const findArticles = createQuery('read/find-articles', articleRow);
const listArticles = createQuery('read/list-articles', articleRow);
const listOfEntities = createQuery(
  'read/list-articles-of-entities',
  z.object({ entityId: z.string(), articleId: z.string() }),
);
const listOfSources = createQuery(
  'read/list-articles-of-sources',
  z.object({ sourceId: z.string(), articleId: z.string() }),
);

/** That an article names an entity. */
export interface NamingRow {
  readonly entityId: string;
  readonly articleId: string;
}

/** The articles of these ids, in no order; unknown ids give nothing. */
export function articlesByIds(
  store: StatementRunner,
  ids: readonly string[],
): Promise<readonly ArticleRow[]> {
  return findArticles(store, { ids: [...new Set(ids)] });
}

/**
 * Articles, newest publication date first, undated ones last.
 * @throws AppError USAGE for a cursor that is none
 */
export async function articles(
  store: GraphStore,
  page: { readonly first: number; readonly after?: string | null | undefined },
): Promise<Slice<ArticleRow>> {
  const rows = await listArticles(store, { skip: positionAfter(page.after), limit: page.first + 1 });
  return sliceOf(rows, page.first);
}

/** Which articles name these entities, newest first; only ids, since the texts are long (`articlesByIds`). */
export function articlesOfEntities(store: GraphStore, ids: readonly string[]): Promise<readonly NamingRow[]> {
  return listOfEntities(store, { ids: [...new Set(ids)] });
}

/** An article, and the source that it counts as. */
export interface ReprintRow {
  readonly sourceId: string;
  readonly articleId: string;
}

/** The articles that count as these sources, each source's in the order of their ids. */
export function reprintsOf(store: GraphStore, sourceIds: readonly string[]): Promise<readonly ReprintRow[]> {
  return listOfSources(store, { ids: [...new Set(sourceIds)] });
}
