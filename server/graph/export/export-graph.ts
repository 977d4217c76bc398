import { z } from 'zod';
import { predicateNames } from '../../model/ontology.ts';
import { createQuery, type Query } from '../query.ts';
import { withQuote } from '../read-evidence.ts';
import { evidenceColumns, filedArticleRow, relationRow } from '../row-schemas.ts';
import type { GraphStore } from '../store.ts';
import { describedEntityRow, type ExportRecord, namingRow, publicationFields } from './export-record.ts';
import { pagesById } from './pages-by-id.ts';

const idRow = z.object({ id: z.string() });
const listPublications = createQuery('read/list-publications', publicationFields);
const listEntityIds = createQuery('read/list-entity-ids', idRow);
const listArticleIds = createQuery('read/list-article-ids', idRow);
const findEntities = createQuery('read/find-described-entities', describedEntityRow);
const listRelations = createQuery('read/list-relations-from', relationRow, {
  PREDICATES: predicateNames.join('|'),
});
const findArticles = createQuery('read/find-articles', filedArticleRow);
const listNamings = createQuery('read/list-namings-of-articles', namingRow);
const listEvidence = createQuery('read/list-evidence-of-articles', evidenceColumns);

/** How many ids are read at once: few enough to hold, many enough for an engine that scans for each page. */
const idsPerPage = 5_000;
/** How many entities, with their relations, and how many articles, with their texts, are held at once. */
const entitiesAtOnce = 500;
const articlesAtOnce = 50;

async function* chunksOfIds(
  store: GraphStore,
  list: Query<{ id: string }>,
  size: number,
): AsyncGenerator<readonly string[]> {
  for await (const page of pagesById(store, list, idsPerPage)) {
    const ids = page.map(({ id }) => id);
    for (let at = 0; at < ids.length; at += size) yield ids.slice(at, at + size);
  }
}

async function* exportPublications(store: GraphStore): AsyncGenerator<ExportRecord> {
  for await (const page of pagesById(store, listPublications, idsPerPage))
    for (const row of page) yield { record: 'publication', ...row };
}

async function* exportEntities(store: GraphStore): AsyncGenerator<ExportRecord> {
  for await (const ids of chunksOfIds(store, listEntityIds, entitiesAtOnce))
    for (const { votes, ...row } of await findEntities(store, { ids }))
      yield { record: 'entity', ...row, ...votes };
}

async function* exportRelations(store: GraphStore): AsyncGenerator<ExportRecord> {
  for await (const ids of chunksOfIds(store, listEntityIds, entitiesAtOnce))
    for (const row of await listRelations(store, { ids })) yield { record: 'relation', ...row };
}

function byArticle<T extends { readonly articleId: string }>(
  rows: readonly T[],
): (id: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.articleId);
    if (group) group.push(row);
    else groups.set(row.articleId, [row]);
  }
  return (id) => groups.get(id) ?? [];
}

function namingRecord({ aliases, mentions, ...row }: z.infer<typeof namingRow>, text: string): ExportRecord {
  const places = mentions.map(([start, end, confidence, rule]) => {
    return { start, end, text: text.slice(start, end), confidence, rule };
  });
  return { record: 'naming', ...row, aliases: aliases ?? [], mentions: places };
}

async function* exportArticles(store: GraphStore): AsyncGenerator<ExportRecord> {
  for await (const ids of chunksOfIds(store, listArticleIds, articlesAtOnce)) {
    const articles = new Map((await findArticles(store, { ids })).map((row) => [row.id, row]));
    const namingsOf = byArticle(await listNamings(store, { ids }));
    const evidenceOf = byArticle(await listEvidence(store, { ids }));
    for (const id of ids) {
      const article = articles.get(id);
      if (!article) continue;
      yield { record: 'article', ...article };
      for (const row of namingsOf(id)) yield namingRecord(row, article.text);
      for (const row of evidenceOf(id)) yield { record: 'evidence', ...withQuote(row, article.text) };
    }
  }
}

/**
 * Everything that the graph says, in one order on every engine: publications, entities and relations, then each
 * article followed by what it names and states; all by their ids, relations by their subjects' first. Holds
 * a few pages at a time. What is written meanwhile may be in it or not: to be exact, nothing should be.
 * @throws AppError as the store does
 */
export async function* exportGraph(store: GraphStore): AsyncGenerator<ExportRecord> {
  yield* exportPublications(store);
  yield* exportEntities(store);
  yield* exportRelations(store);
  yield* exportArticles(store);
}
