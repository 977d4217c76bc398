import { createQuery, noRows } from '../query.ts';
import type { StatementRunner } from '../store.ts';
import { bandsOf, lockOf } from './bands.ts';

const lock = createQuery('write/lock-sources', noRows);

/**
 * Makes everybody wait who writes or takes back an article that may repeat one of these, each given by its paragraphs,
 * until the end of the transaction.
 */
export async function lockSources(
  transaction: StatementRunner,
  articles: readonly (readonly string[])[],
): Promise<void> {
  const ids = new Set(articles.flatMap((paragraphs) => Object.values(bandsOf(paragraphs)).map(lockOf)));
  if (ids.size > 0) await lock(transaction, { ids: [...ids].sort() });
}
