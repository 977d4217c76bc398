import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { graphHash } from '../../server/graph/export/graph-hash.ts';
import { openMigratedStore } from '../../server/graph/open-migrated-store.ts';
import type { GraphStore } from '../../server/graph/store.ts';
import { writeReading } from '../../server/graph/write.ts';
import { hashesOf } from '../support/hashes-of.ts';
import { killAfter } from '../support/kill-after.ts';
import { numberedReadings } from '../support/numbered-readings.ts';
import { runNewsgraph } from '../support/run-newsgraph.ts';
import { storeConfig } from '../support/store-config.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { tinyDisk, whyNoTinyDisk } from '../support/tiny-disk.ts';

const why = whyNoTinyDisk();

async function withStoreAt<T>(path: string, use: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openMigratedStore(storeConfig(`file:${path}`));
  return use(store).finally(() => store.close());
}

function writeNumbered(path: string, count: number) {
  const script = join(import.meta.dirname, '..', 'support', 'write-numbered.ts');
  const args = ['--import', 'tsx', script, `file:${path}`, String(count)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (part) => {
    errors += part;
  });
  const reported = killAfter(child, child.stdout, Number.POSITIVE_INFINITY, 0);
  return reported.then((lines) => ({ lines, errors, exitCode: child.exitCode }));
}

describe.skipIf(why !== null)(`a disk that is full${why === null ? '' : ` (${why})`}`, () => {
  it('ends an ingest with a word of it, loses nothing, and lets it go on once there is room', async () => {
    const [disk, count] = [tinyDisk(250), 150];
    const [path, hashes] = [join(disk.folder, 'graph'), await hashesOf(count)];
    const stopped = await writeNumbered(path, count);
    expect(stopped).toMatchObject({ exitCode: 1, errors: expect.stringMatching(/STORE_FULL/u) });
    expect(stopped.lines.length).toBeGreaterThan(0);
    expect(stopped.lines.length).toBeLessThan(count);
    disk.grow(20_000);
    expect(await withStoreAt(path, graphHash)).toBe(hashes[stopped.lines.length]);
    expect(await writeNumbered(path, count)).toMatchObject({ exitCode: 0, errors: '' });
    expect(await withStoreAt(path, graphHash)).toBe(hashes[count]);
  });

  it('ends the command line in one line that names the store, and leaves what was there', async () => {
    const [disk, pages] = [tinyDisk(300), temporaryFolder()];
    const store = { env: { NEWSGRAPH_STORE: `file:${join(disk.folder, 'graph')}` } };
    await runNewsgraph(['migrate'], store);
    writeFileSync(join(disk.folder, 'filling'), Buffer.alloc(140_000));
    for (let number = 0; number < 40; number += 1)
      writeFileSync(
        join(pages, `page-${number}.txt`),
        `云溪市第${number}小学扩建\n\n记者从云溪市教育局获悉，云溪市第${number}小学将于下月动工扩建。${'学校的操场也将翻新。'.repeat(99)}`,
      );
    const { exitCode, stderr } = await runNewsgraph(['ingest', pages], store);
    const lines = stderr.trim().split('\n');
    expect(lines.at(-1)).toMatch(/graph has no room left on its disk; free some/u);
    expect(exitCode).toBe(1);
    disk.grow(20_000);
    const { articles } = JSON.parse((await runNewsgraph(['stats', '--json'], store)).stdout);
    expect(articles).toBe(lines.length - 1);
  });

  it('leaves no backup and no export that looks whole', async () => {
    const [disk, folder] = [tinyDisk(40), temporaryFolder()];
    const path = join(folder, 'graph');
    await withStoreAt(path, async (store) => {
      for (const reading of numberedReadings(30)) await writeReading(store, reading);
    });
    const env = { NEWSGRAPH_STORE: `file:${path}` };
    const backup = await runNewsgraph(['backup', join(disk.folder, 'backup')], { env });
    expect(backup).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/cannot be copied.*with room/u),
    });
    const exported = await runNewsgraph(['export', '--out', join(disk.folder, 'graph.jsonl')], { env });
    expect(exported).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/ENOSPC.*disk with room/u) });
    expect(readdirSync(disk.folder)).toEqual([]);
  });
});
