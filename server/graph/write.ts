import type { Reading } from '../model/reading.ts';
import { type ArticleRows, articleRows } from './article-rows.ts';
import type { WriteCounts } from './rows.ts';
import type { GraphStore } from './store.ts';
import { type SourcedArticle, writeArticle } from './write-article.ts';

function articleOf({ article, page }: Reading, { id, text, publicationId }: ArticleRows): SourcedArticle {
  return {
    id,
    title: article.title,
    kicker: article.kicker,
    subtitle: article.subtitle,
    publicationId,
    publicationName: article.publication.name,
    date: article.publication.date,
    bylines: article.bylines,
    text,
    paragraphs: article.paragraphs.map((paragraph) => paragraph.text),
    page: page.name,
    source: page.source,
  };
}

/**
 * Writes what reading one article gave, in one transaction: all of it, or, on any failure, nothing. An article that
 * the store has is left as it is. The order in which articles are written makes no difference to the graph.
 * @throws AppError as the store does; RangeError or Error where the reading contradicts itself (`articleRows`)
 */
export async function writeReading(store: GraphStore, reading: Reading): Promise<WriteCounts> {
  const rows = articleRows(reading);
  const article = articleOf(reading, rows);
  return store.write((transaction) => writeArticle(transaction, article, rows));
}
