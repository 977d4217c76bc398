import { z } from 'zod';
import { positionAfter } from '../cursor.ts';
import { createQuery } from '../query.ts';
import { articlesByIds } from '../read-articles.ts';
import type { ArticleRow, Slice } from '../rows.ts';
import { sliceOf } from '../slice.ts';
import type { GraphStore } from '../store.ts';
import { toSimplified } from './search-key.ts';

const found = z.object({ id: z.string() });
const searchIndex = createQuery('read/search-articles.neo4j', found);
const scanArticles = createQuery('read/scan-articles', found);

/** Which articles to look for, and which part of the answer to give. */
export interface ArticleSearch {
  readonly text: string;
  readonly first: number;
  /** A cursor (`cursorAt`). */
  readonly after?: string | null | undefined;
}

/** Neo4j's index holds pairs of Han characters; the embedded engine reads all texts, which is as fast. */
const hanPair = /^[\u4e00-\u9fff]{2,}$/u;

/**
 * Articles whose headline or text holds the text as it is typed, or in simplified characters; case aside. Those with it
 * in the headline first, then the newest.
 * @throws AppError USAGE for a cursor that is none
 */
export async function searchArticles(store: GraphStore, search: ArticleSearch): Promise<Slice<ArticleRow>> {
  const text = search.text.trim().toLowerCase();
  const skip = positionAfter(search.after);
  if (text === '') return { items: [], hasNext: false };
  const simplified = toSimplified(text);
  const find = store.engine === 'neo4j' && hanPair.test(text) ? searchIndex : scanArticles;
  const phrase = `"${text}" OR "${simplified}"`;
  const rows = await find(store, { text, simplified, phrase, skip, limit: search.first + 1 });
  const { items, hasNext } = sliceOf(rows, search.first);
  const ids = items.map(({ id }) => id);
  const articles = new Map((await articlesByIds(store, ids)).map((article) => [article.id, article]));
  return { items: ids.flatMap((id) => articles.get(id) ?? []), hasNext };
}
