import { readConfig } from '../config.ts';
import { openMigratedStore } from '../graph/open-migrated-store.ts';
import type { GraphStore } from '../graph/store.ts';

/** Runs `work` on the configured store, its schema up to date, and closes the store whatever happens. */
export async function withStore<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openMigratedStore(readConfig());
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
