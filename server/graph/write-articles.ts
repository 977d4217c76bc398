import { z } from 'zod';
import { AppError } from '../errors.ts';
import { addFiles } from './article-files.ts';
import type { ArticleRows } from './article-rows.ts';
import { countByEntity } from './count-by-entity.ts';
import { createQuery, noRows } from './query.ts';
import { recountRelations } from './recount-relations.ts';
import type { ArticleRow } from './rows.ts';
import type { Bands } from './sources/bands.ts';
import { clusterArticles } from './sources/cluster-articles.ts';
import { lockSources } from './sources/lock-sources.ts';
import type { Row, StatementRunner } from './store.ts';
import { describeMerged, linkAll, mergeNamed } from './write-entities.ts';
import { writeRelations } from './write-relations.ts';

const claimArticles = createQuery(
  'write/claim-articles',
  z.object({ id: z.string(), isNew: z.boolean(), files: z.array(z.string()).nullable() }),
);
const fillArticles = createQuery('write/fill-articles', z.object({ id: z.string() }));
const mergePublications = createQuery('write/merge-publications', noRows);

/** An article with the files that are known to hold it. What it counts as one source with is found on writing. */
export type FiledArticle = Omit<ArticleRow, 'sourceId'> & { readonly files: readonly string[] };

/** An article, and everything that it says. */
export interface ArticleToWrite {
  readonly article: FiledArticle;
  /** Of the article's fingerprint (`bandsOf`), made before the transaction, which should be short. */
  readonly bands: Bands;
  readonly rows: ArticleRows;
}

/** What writing some articles changed. */
export interface BatchCounts {
  readonly newArticles: number;
  readonly newEntities: number;
  readonly knownEntities: number;
  readonly newRelations: number;
  readonly newMentions: number;
  readonly newEvidence: number;
}

/** Of a batch whose articles the store has. */
export const nothingWritten: BatchCounts = {
  newArticles: 0,
  newEntities: 0,
  knownEntities: 0,
  newRelations: 0,
  newMentions: 0,
  newEvidence: 0,
};

const byId = (a: ArticleToWrite, b: ArticleToWrite): number => (a.article.id < b.article.id ? -1 : 1);

/** Each article once, in the order of the ids: locks are taken in one order. */
function distinct(batch: readonly ArticleToWrite[]): readonly ArticleToWrite[] {
  return [...new Map(batch.map((one) => [one.article.id, one])).values()].sort(byId);
}

function propertiesOf({ id, bylines, ...others }: FiledArticle, bands: Bands): Row {
  return { ...others, bylines: JSON.stringify(bylines), sourceId: id, ...bands };
}

/** Claims the articles, and gives those that are new. */
async function claim(
  transaction: StatementRunner,
  batch: readonly ArticleToWrite[],
): Promise<readonly ArticleToWrite[]> {
  const claims = await claimArticles(transaction, { ids: batch.map(({ article }) => article.id) });
  const claimed = new Map(claims.map((row) => [row.id, row]));
  const fresh: ArticleToWrite[] = [];
  for (const one of batch) {
    const found = claimed.get(one.article.id);
    if (!found || found.isNew) fresh.push(one);
    else await addFiles(transaction, one.article, found.files ?? []);
  }
  return fresh;
}

async function describeArticles(
  transaction: StatementRunner,
  fresh: readonly ArticleToWrite[],
): Promise<void> {
  const rows = fresh.map(({ article, bands }) => {
    return { id: article.id, properties: propertiesOf(article, bands) };
  });
  const filled = await fillArticles(transaction, { rows });
  if (filled.length < rows.length)
    throw new AppError(
      'STORE_CONFLICT',
      'An article was taken back while it was written; ingest its page again',
    );
  const printed = fresh.flatMap(({ article: { id: articleId, publicationId: id, publicationName: name } }) =>
    id === null || name === null ? [] : [{ articleId, id, name }],
  );
  printed.sort((a, b) => (a.id < b.id ? -1 : 1));
  if (printed.length > 0) await mergePublications(transaction, { rows: printed });
}

async function writeFresh(
  transaction: StatementRunner,
  fresh: readonly ArticleToWrite[],
): Promise<BatchCounts> {
  const bands = new Map(fresh.map((one) => [one.article.id, one.bands]));
  await lockSources(transaction, [...bands.values()]);
  await describeArticles(transaction, fresh);
  const repeated = await clusterArticles(transaction, bands);
  const articles = fresh.map(({ rows }) => rows);
  const entities = await mergeNamed(transaction, articles);
  const dates = new Map(fresh.map(({ article }) => [article.id, article.date]));
  const degrees = new Map(entities.map(({ id, degree }) => [id, degree]));
  const [relations] = await Promise.all([
    writeRelations(transaction, articles, dates, degrees),
    linkAll(transaction, articles),
  ]);
  await describeMerged(transaction, entities, countByEntity(relations));
  await recountRelations(transaction, repeated);
  const newEntities = entities.filter(({ votes }) => votes === null).length;
  return {
    newArticles: fresh.length,
    newEntities,
    knownEntities: articles.reduce((sum, article) => sum + article.entities.length, -newEntities),
    newRelations: relations.length,
    newMentions: articles.reduce((sum, { mentions }) => sum + mentions.length, 0),
    newEvidence: articles.reduce((sum, { evidence }) => sum + evidence.length, 0),
  };
}

/**
 * Writes articles and what they say as part of a transaction. Articles that the store has are left as they are. Entities,
 * relations, publications and sources follow from the articles: the order in which these are written makes no
 * difference, nor which of them share a transaction.
 * @throws AppError as the store does
 */
export async function writeArticles(
  transaction: StatementRunner,
  batch: readonly ArticleToWrite[],
): Promise<BatchCounts> {
  const fresh = await claim(transaction, distinct(batch));
  return fresh.length === 0 ? nothingWritten : writeFresh(transaction, fresh);
}
