import { migrate } from '../../server/graph/migrate.ts';
import { openStore } from '../../server/graph/open-store.ts';
import type { GraphStore } from '../../server/graph/store.ts';
import { writeReading } from '../../server/graph/write.ts';
import type { Reading } from '../../server/model/reading.ts';
import { storeConfig } from './store-config.ts';

/** Opens a migrated embedded store in memory with these articles; to be closed by the caller. */
export async function openEmbeddedStore(readings: readonly Reading[] = []): Promise<GraphStore> {
  const store = await openStore(storeConfig('memory:'));
  await migrate(store);
  for (const reading of readings) await writeReading(store, reading);
  return store;
}
