import { z } from 'zod';
import { AppError } from '../errors.ts';
import type { ArticleRows } from './article-rows.ts';
import { createQuery, noRows } from './query.ts';
import type { ArticleRow, WriteCounts } from './rows.ts';
import type { Row, StatementRunner } from './store.ts';
import { writeEntities } from './write-entities.ts';
import { writeRelations } from './write-relations.ts';

const claimArticle = createQuery('write/claim-article', z.object({ isNew: z.boolean() }));
const fillArticle = createQuery('write/fill-article', z.object({ id: z.string() }));
const mergePublication = createQuery('write/merge-publication', noRows);
const createMentions = createQuery('write/create-mentions', noRows);

/** An article with where its page was read from: a path, `-`, or null where that is not known. */
export type SourcedArticle = ArticleRow & { readonly source: string | null };

const nothingWritten: WriteCounts = {
  newArticle: false,
  newEntities: 0,
  knownEntities: 0,
  newRelations: 0,
  newMentions: 0,
  newEvidence: 0,
};

function articleProperties({ id, bylines, ...others }: SourcedArticle): Row {
  // Maps cannot be properties on Neo4j.
  return { ...others, bylines: JSON.stringify(bylines) };
}

async function describeArticle(transaction: StatementRunner, article: SourcedArticle): Promise<void> {
  const { id: articleId, publicationId: id, publicationName: name } = article;
  const filled = await fillArticle(transaction, { id: articleId, properties: articleProperties(article) });
  if (filled.length === 0)
    throw new AppError(
      'STORE_CONFLICT',
      `The article ${articleId} was taken back while it was written; ingest it again`,
    );
  if (name !== null && id !== null) await mergePublication(transaction, { articleId, id, name });
}

/**
 * Writes an article and its rows as part of a transaction. An article that the store has is left as it is. Entities,
 * relations and publications follow from the articles: the order in which these are written makes no difference.
 * @throws AppError as the store does
 */
export async function writeArticle(
  transaction: StatementRunner,
  article: SourcedArticle,
  rows: ArticleRows,
): Promise<WriteCounts> {
  const [claim] = await claimArticle(transaction, { id: rows.id });
  if (!claim?.isNew) return nothingWritten;
  await describeArticle(transaction, article);
  const newEntities = await writeEntities(transaction, rows);
  await createMentions(transaction, { articleId: rows.id, rows: rows.mentions.map((row) => ({ ...row })) });
  return {
    newArticle: true,
    newEntities,
    knownEntities: rows.entities.length - newEntities,
    newRelations: await writeRelations(transaction, rows),
    newMentions: rows.mentions.length,
    newEvidence: rows.evidence.length,
  };
}
