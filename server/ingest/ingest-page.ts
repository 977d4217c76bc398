import type { Tagger } from '../extract/tagger.ts';
import type { HoldingFile } from '../graph/article-files.ts';
import type { GraphStore } from '../graph/store.ts';
import { writeReading } from '../graph/write.ts';
import { articleId } from '../model/ids.ts';
import type { Page } from '../model/page.ts';
import type { Reading } from '../model/reading.ts';
import { createTally, emptyReport, type IngestReport, reportOfArticle } from './ingest-report.ts';
import { readPage, readText } from './pipeline.ts';

/** What ingesting needs: where to write, and the model that finds names. */
export interface IngestTools {
  readonly store: GraphStore;
  readonly tagger: Tagger;
}

function idOf({ page, article }: Reading): string {
  return articleId(page.text.slice(article.start, article.end));
}

/** What the file of a page holds now; null for a page that is no file. */
function holdingOf(readings: readonly Reading[]): HoldingFile | null {
  const file = readings[0]?.page.file;
  return file === undefined ? null : { file, articleIds: readings.map(idOf) };
}

async function writeReadings(store: GraphStore, readings: readonly Reading[]): Promise<IngestReport> {
  const tally = createTally();
  tally.add({ ...emptyReport, pages: 1 });
  const holding = holdingOf(readings);
  for (const reading of readings) {
    const counts = await writeReading(store, reading, holding); // one transaction per article
    tally.add(reportOfArticle(idOf(reading), counts, reading.rejected));
  }
  return tally.total;
}

/**
 * Reads a page and writes its articles, one transaction each.
 * @throws AppError INPUT_WITHOUT_ARTICLES for a page without articles; the store's errors.
 */
export async function ingestPage(tools: IngestTools, page: Page): Promise<IngestReport> {
  return writeReadings(tools.store, await readPage(page, tools.tagger));
}

/**
 * Like `ingestPage`, for text that somebody pasted under a `name` of their own.
 * @throws AppError INPUT_EMPTY, INPUT_BINARY or INPUT_TOO_LARGE too, as a file of that text would.
 */
export async function ingestText(tools: IngestTools, text: string, name: string): Promise<IngestReport> {
  return writeReadings(tools.store, await readText(text, name, tools.tagger));
}
