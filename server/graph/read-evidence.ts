import { z } from 'zod';
import { type RelationEnds, relationEnds, relationId, spanId } from '../model/ids.ts';
import { createQuery } from './query.ts';
import { evidenceColumns } from './row-schemas.ts';
import type { EvidenceRow } from './rows.ts';
import type { StatementRunner } from './store.ts';

const listFrom = createQuery('read/list-evidence-from', evidenceColumns);
const findTexts = createQuery('read/find-texts', z.object({ id: z.string(), text: z.string() }));

/** The texts of these articles, by their ids. */
export async function textsOfArticles(
  store: StatementRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await findTexts(store, { ids: [...new Set(ids)] });
  return new Map(found.map(({ id, text }) => [id, text]));
}

/** A piece of evidence with its ids and the text that it quotes. */
export function withQuote<T extends z.infer<typeof evidenceColumns>>(
  columns: T,
  text: string,
): T & EvidenceRow {
  const { articleId, start, end } = columns;
  const relation = relationId(columns);
  const id = spanId('evi', relation, articleId, start, end);
  return { ...columns, id, relationId: relation, quote: text.slice(start, end) };
}

/** All evidence for these relations, in the order of the articles' ids and of the text; unknown ids give nothing. */
export async function evidenceOfRelations(
  store: StatementRunner,
  relationIds: readonly string[],
): Promise<readonly EvidenceRow[]> {
  const ends = relationIds.map(relationEnds).filter((end): end is RelationEnds => end !== null);
  if (ends.length === 0) return [];
  const wanted = new Set(relationIds);
  const listed = await listFrom(store, {
    subjectIds: [...new Set(ends.map(({ subjectId }) => subjectId))],
    objectIds: [...new Set(ends.map(({ objectId }) => objectId))],
  });
  const found = listed.filter((row) => wanted.has(relationId(row)));
  const texts = await textsOfArticles(
    store,
    found.map(({ articleId }) => articleId),
  );
  return found.map((row) => withQuote(row, texts.get(row.articleId) ?? ''));
}
