import { z } from 'zod';
import { predicateNames } from '../../model/ontology.ts';
import { createQuery, type Query } from '../query.ts';
import { mentionRow, relationRow } from '../row-schemas.ts';
import type { GraphStore } from '../store.ts';
import {
  describedEntityFields,
  type ExportRecord,
  namingFields,
  publicationFields,
  sourcedArticleRow,
  statedEvidenceFields,
} from './export-record.ts';
import { pagesById } from './pages-by-id.ts';

const idRow = z.object({ id: z.string() });
const listPublications = createQuery('read/list-publications', publicationFields);
const listEntityIds = createQuery('read/list-entity-ids', idRow);
const listArticleIds = createQuery('read/list-article-ids', idRow);
const findEntities = createQuery('read/find-described-entities', describedEntityFields);
const listRelations = createQuery('read/list-relations-from', relationRow, {
  PREDICATES: predicateNames.join('|'),
});
const findArticles = createQuery('read/find-articles', sourcedArticleRow);
const listNamings = createQuery('read/list-namings-of-articles', namingFields);
const listMentions = createQuery('read/list-mentions-of-articles', mentionRow);
const listEvidence = createQuery('read/list-evidence-of-articles', statedEvidenceFields);

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
    for (const row of await findEntities(store, { ids })) yield { record: 'entity', ...row };
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

async function* exportArticles(store: GraphStore): AsyncGenerator<ExportRecord> {
  for await (const ids of chunksOfIds(store, listArticleIds, articlesAtOnce)) {
    const articles = new Map((await findArticles(store, { ids })).map((row) => [row.id, row]));
    const namingsOf = byArticle(await listNamings(store, { ids }));
    const mentionsOf = byArticle(await listMentions(store, { ids }));
    const evidenceOf = byArticle(await listEvidence(store, { ids }));
    for (const id of ids) {
      const article = articles.get(id);
      if (article) yield { record: 'article', ...article };
      for (const row of namingsOf(id)) yield { record: 'naming', ...row };
      for (const row of mentionsOf(id)) yield { record: 'mention', ...row };
      for (const row of evidenceOf(id)) yield { record: 'evidence', ...row };
    }
  }
}

/**
 * Everything that the graph says, in one order on every engine: publications, entities and relations, then each
 * article followed by what it names, mentions and states; all by their ids, relations by their subjects' first. Holds
 * a few pages at a time. What is written meanwhile may be in it or not: to be exact, nothing should be.
 * @throws AppError as the store does
 */
export async function* exportGraph(store: GraphStore): AsyncGenerator<ExportRecord> {
  yield* exportPublications(store);
  yield* exportEntities(store);
  yield* exportRelations(store);
  yield* exportArticles(store);
}
