import { graphHash } from '../../server/graph/export/graph-hash.ts';
import { writeReading } from '../../server/graph/write.ts';
import { openEmbeddedStore } from './embedded-store.ts';
import { numberedReadings } from './numbered-readings.ts';

/** The hashes of a store with none, one, two … of the numbered articles. No other hash is one of whole articles. */
export async function hashesOf(count: number): Promise<readonly string[]> {
  const store = await openEmbeddedStore();
  const hashes = [await graphHash(store)];
  for (const reading of numberedReadings(count)) {
    await writeReading(store, reading);
    hashes.push(await graphHash(store));
  }
  await store.close();
  return hashes;
}
