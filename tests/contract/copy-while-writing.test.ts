import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { graphHash } from '../../server/graph/export/graph-hash.ts';
import { openMigratedStore } from '../../server/graph/open-migrated-store.ts';
import type { GraphStore } from '../../server/graph/store.ts';
import { writeReading } from '../../server/graph/write.ts';
import { hashesOf } from '../support/hashes-of.ts';
import { numberedReadings } from '../support/numbered-readings.ts';
import { storeConfig } from '../support/store-config.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function openAt(path: string): Promise<GraphStore> {
  const store = await openMigratedStore(storeConfig(`file:${path}`));
  onTestFinished(() => store.close());
  return store;
}

it('gives a copy every article that was acknowledged before it and none half, while writes go on', async () => {
  const [folder, count] = [temporaryFolder(), 60];
  const hashes = await hashesOf(count);
  const store = await openAt(join(folder, 'graph'));
  let acknowledged = 0;
  const write = async () => {
    for (const reading of numberedReadings(count)) {
      await writeReading(store, reading);
      acknowledged += 1;
    }
  };
  const writing = write();
  for (let number = 0; acknowledged < count; number += 1) {
    const [before, path] = [acknowledged, join(folder, `copy-${number}`)];
    await store.copyTo(path);
    const articles = hashes.indexOf(await graphHash(await openAt(path)));
    expect(articles).toBeGreaterThanOrEqual(before);
  }
  await writing;
});
