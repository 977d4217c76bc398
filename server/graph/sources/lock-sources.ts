import { createQuery, noRows } from '../query.ts';
import type { StatementRunner } from '../store.ts';
import { type Bands, lockOf } from './bands.ts';

const lock = createQuery('write/lock-sources', noRows);

/**
 * Makes everybody wait who writes or takes back an article that may repeat one of these, each given by its bands, until
 * the end of the transaction.
 */
export async function lockSources(transaction: StatementRunner, articles: readonly Bands[]): Promise<void> {
  const ids = new Set(articles.flatMap((bands) => Object.values(bands).map(lockOf)));
  if (ids.size > 0) await lock(transaction, { ids: [...ids].sort() });
}
