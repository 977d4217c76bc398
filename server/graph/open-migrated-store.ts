import type { Config } from '../config.ts';
import { migrate } from './migrate.ts';
import { openStore } from './open-store.ts';
import type { GraphStore } from './store.ts';

/**
 * Opens the configured store and brings its schema up to date; to be closed by the caller.
 * @throws AppError of opening, or STORE_TOO_NEW; the store is closed again then
 */
export async function openMigratedStore(config: Config): Promise<GraphStore> {
  const store = await openStore(config);
  try {
    await migrate(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
