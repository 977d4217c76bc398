import { publicationId } from '../model/ids.ts';
import type { Reading } from '../model/reading.ts';
import { type HoldingFile, replaceCorrected } from './article-files.ts';
import { articleRows } from './article-rows.ts';
import type { WriteCounts } from './rows.ts';
import { bandsOf } from './sources/bands.ts';
import type { GraphStore } from './store.ts';
import { type ArticleToWrite, type FiledArticle, writeArticles } from './write-articles.ts';

function articleOf({ article, page }: Reading, id: string): FiledArticle {
  const { name, date } = article.publication;
  return {
    id,
    title: article.title,
    kicker: article.kicker,
    subtitle: article.subtitle,
    publicationId: name === null ? null : publicationId(name),
    publicationName: name,
    date,
    bylines: article.bylines,
    text: page.text.slice(article.start, article.end),
    paragraphs: article.paragraphs.map((paragraph) => paragraph.text),
    page: page.name,
    files: page.file === undefined ? [] : [page.file],
  };
}

/**
 * What a reading writes.
 * @throws RangeError or Error where the reading contradicts itself (`articleRows`)
 */
function articleToWrite(reading: Reading): ArticleToWrite {
  const rows = articleRows(reading);
  const article = articleOf(reading, rows.id);
  return { article, bands: bandsOf(article.paragraphs), rows };
}

/**
 * Writes what reading one article gave, in one transaction: all of it, or, on any failure, nothing. An article that
 * the store has is left as it is. The order in which articles are written makes no difference to the graph. Given what
 * its file holds now, earlier versions of the article are taken back with it (`replaceCorrected`).
 * @throws AppError as the store does; RangeError or Error where the reading contradicts itself (`articleRows`)
 */
export async function writeReading(
  store: GraphStore,
  reading: Reading,
  holding: HoldingFile | null = null,
): Promise<WriteCounts> {
  const batch = articleToWrite(reading);
  return store.write(async (transaction) => {
    const { newArticles, ...counts } = await writeArticles(transaction, [batch]);
    const replaced = holding ? await replaceCorrected(transaction, batch.article.id, holding) : [];
    return { newArticle: newArticles === 1, ...counts, replaced };
  });
}
