import { z } from 'zod';
import type { Reading } from '../model/reading.ts';
import { type ArticleRows, articleRows } from './article-rows.ts';
import { createQuery, noRows } from './query.ts';
import type { WriteCounts } from './rows.ts';
import type { GraphStore, Row, StatementRunner } from './store.ts';
import { writeEntities } from './write-entities.ts';
import { writeRelations } from './write-relations.ts';

const claimArticle = createQuery('write/claim-article', z.object({ isNew: z.boolean() }));
const fillArticle = createQuery('write/fill-article', noRows);
const mergePublication = createQuery('write/merge-publication', noRows);
const createMentions = createQuery('write/create-mentions', noRows);

const nothingWritten: WriteCounts = {
  newArticle: false,
  newEntities: 0,
  knownEntities: 0,
  newRelations: 0,
  newMentions: 0,
  newEvidence: 0,
};

function articleProperties({ article, page }: Reading, rows: ArticleRows): Row {
  return {
    title: article.title,
    kicker: article.kicker,
    subtitle: article.subtitle,
    publicationId: rows.publicationId,
    publicationName: article.publication.name,
    date: article.publication.date,
    // Maps cannot be properties on Neo4j.
    bylines: JSON.stringify(article.bylines),
    text: rows.text,
    paragraphs: article.paragraphs.map(({ text }) => text),
    page: page.name,
    source: page.source,
  };
}

async function writeArticle(
  transaction: StatementRunner,
  reading: Reading,
  rows: ArticleRows,
): Promise<void> {
  await fillArticle(transaction, { id: rows.id, properties: articleProperties(reading, rows) });
  const { name } = reading.article.publication;
  if (name !== null && rows.publicationId !== null)
    await mergePublication(transaction, { articleId: rows.id, id: rows.publicationId, name });
}

async function writeRows(
  transaction: StatementRunner,
  reading: Reading,
  rows: ArticleRows,
): Promise<WriteCounts> {
  const [claim] = await claimArticle(transaction, { id: rows.id });
  if (!claim?.isNew) return nothingWritten;
  await writeArticle(transaction, reading, rows);
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

/**
 * Writes what reading one article gave, in one transaction: all of it, or, on any failure, nothing. An article that
 * the store has is left as it is. The order in which articles are written makes no difference to the graph.
 * @throws AppError as the store does; RangeError or Error where the reading contradicts itself (`articleRows`)
 */
export async function writeReading(store: GraphStore, reading: Reading): Promise<WriteCounts> {
  const rows = articleRows(reading);
  return store.write((transaction) => writeRows(transaction, reading, rows));
}
