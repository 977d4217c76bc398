import { openMigratedStore } from '../../server/graph/open-migrated-store.ts';
import { writeReading } from '../../server/graph/write.ts';
import { numberedReadings } from './numbered-readings.ts';
import { storeConfig } from './store-config.ts';

/**
 * Run by tests as a process of its own, to be killed: `write-numbered.ts <store> <count> [user] [password]`. Writes
 * the numbered articles, those that the store has already included, and prints the title of each once it is written.
 */
const [address = '', count, user, password] = process.argv.slice(2);
const store = await openMigratedStore(storeConfig(address, user, password));
for (const reading of numberedReadings(Number(count))) {
  await writeReading(store, reading);
  console.log(reading.article.title);
}
await store.close();
