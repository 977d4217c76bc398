import { setImmediate } from 'node:timers/promises';
import type { GraphStore } from './store.ts';
import { type ArticleToWrite, type BatchCounts, nothingWritten, writeArticles } from './write-articles.ts';

/** How many articles share a transaction: each commit costs, and a long transaction holds its locks for long. */
const articlesPerTransaction = 200;

function add(a: BatchCounts, b: BatchCounts): BatchCounts {
  return {
    newArticles: a.newArticles + b.newArticles,
    newEntities: a.newEntities + b.newEntities,
    knownEntities: a.knownEntities + b.knownEntities,
    newRelations: a.newRelations + b.newRelations,
    newMentions: a.newMentions + b.newMentions,
    newEvidence: a.newEvidence + b.newEvidence,
  };
}

/** Writes one batch at a time, and counts; a failure shows at the next `send`, or at `finish`. */
function createWriter(store: GraphStore) {
  let total = nothingWritten;
  let writing = Promise.resolve(nothingWritten);
  const finish = async (): Promise<BatchCounts> => {
    const before = writing;
    writing = Promise.resolve(nothingWritten);
    total = add(total, await before);
    return total;
  };
  const send = async (batch: readonly ArticleToWrite[]): Promise<void> => {
    await finish();
    writing = store.write((transaction) => writeArticles(transaction, batch));
    writing.catch(() => undefined); // it is awaited later: until then nobody else may take it for unhandled
  };
  return { send, finish };
}

/**
 * Writes articles as they come, some a transaction, each of them whole or not at all; the next ones are gathered while
 * one transaction is under way. Where gathering or writing fails, what was written before stays.
 * @throws AppError as the store does, and whatever `articles` throws
 */
export async function writeInBatches(
  store: GraphStore,
  articles: AsyncIterable<ArticleToWrite> | Iterable<ArticleToWrite>,
  size = articlesPerTransaction,
): Promise<BatchCounts> {
  const { send, finish } = createWriter(store);
  let batch: ArticleToWrite[] = [];
  try {
    for await (const article of articles) {
      batch.push(article);
      if (batch.length < size) {
        await setImmediate(); // lets the transaction under way go on
        continue;
      }
      await send(batch);
      batch = [];
    }
    if (batch.length > 0) await send(batch);
  } catch (error) {
    await finish();
    throw error;
  }
  return finish();
}
