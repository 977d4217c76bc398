import { spawn } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphHash } from '../../server/graph/export/graph-hash.ts';
import { openStore } from '../../server/graph/open-store.ts';
import type { GraphStore } from '../../server/graph/store.ts';
import { hashesOf } from '../support/hashes-of.ts';
import { killAfter } from '../support/kill-after.ts';
import { runNewsgraph, startNewsgraph } from '../support/run-newsgraph.ts';
import { storeConfig } from '../support/store-config.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** How long after its last line a process is killed, in milliseconds: somewhere in the next few articles. */
const moments = (count: number, seed: number) =>
  fc.sample(fc.integer({ min: 0, max: 30 }), { seed, numRuns: count });

async function lookInto<T>(path: string, look: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(storeConfig(`file:${path}`));
  return look(store).finally(() => store.close());
}

/** Looks at what the crash left without mending it: the next process meets the very same files. */
async function lookIntoCopy<T>(path: string, look: (store: GraphStore) => Promise<T>): Promise<T> {
  const copy = join(temporaryFolder(), 'graph');
  for (const end of ['', '.wal'])
    if (existsSync(path + end)) cpSync(path + end, copy + end, { recursive: true });
  return lookInto(copy, look);
}

describe('an ingest into the embedded store that is killed', () => {
  it('has lost nothing that it reported and left nothing half, 24 times one after the other', async () => {
    const [path, count] = [join(temporaryFolder(), 'graph'), 130];
    const hashes = await hashesOf(count);
    const script = join(import.meta.dirname, '..', 'support', 'write-numbered.ts');
    const start = () =>
      spawn(process.execPath, ['--import', 'tsx', script, `file:${path}`, String(count)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    for (const [trial, moment] of moments(24, 20261).entries()) {
      const child = start();
      const reported = await killAfter(child, child.stdout, 5 * trial + 1, moment);
      const found = await lookIntoCopy(path, graphHash);
      const articles = hashes.indexOf(found);
      expect(child.signalCode).toBe('SIGKILL');
      // The hash of no number of whole articles would be -1.
      expect(articles, `trial ${trial}`).toBeGreaterThanOrEqual(reported.length);
    }
    const last = start();
    expect(await killAfter(last, last.stdout, Number.POSITIVE_INFINITY, 0)).toHaveLength(count);
    expect(await lookInto(path, graphHash)).toBe(hashes.at(-1));
  });

  it('goes on with the same command to the same hash as a run that nobody killed', async () => {
    const [folder, pages, count] = [temporaryFolder(), temporaryFolder(), 12];
    for (let number = 0; number < count; number += 1)
      writeFileSync(
        join(pages, `page-${number}.txt`),
        `云溪市第${number}小学扩建\n\n记者从云溪市教育局获悉，云溪市第${number}小学将于下月动工扩建。`,
      );
    const ingest = ['ingest', pages, '--checkpoint', join(folder, 'checkpoint')];
    const store = { env: { NEWSGRAPH_STORE: `file:${join(folder, 'graph')}` } };
    for (const moment of moments(4, 20262)) {
      const child = startNewsgraph(ingest, store);
      if (!child.stderr) throw new Error('newsgraph was started without pipes');
      const reported = await killAfter(child, child.stderr, 2, moment);
      expect(child.signalCode).toBe('SIGKILL');
      const names = reported.map((line) => /^(?<page>.*page-\d+\.txt): 1 articles/u.exec(line)?.groups?.page);
      const rows = await lookIntoCopy(join(folder, 'graph'), (graph) =>
        graph.run('MATCH (a:Article) UNWIND a.files AS file RETURN file'),
      );
      // A file is kept with the name of its machine before it.
      expect(rows.map(({ file }) => String(file).replace(/^[^/]*:/u, ''))).toEqual(
        expect.arrayContaining(names),
      );
    }
    expect((await runNewsgraph(ingest, store)).exitCode).toBe(0);
    const whole = { env: { NEWSGRAPH_STORE: `file:${join(folder, 'whole')}` } };
    await runNewsgraph(['ingest', pages], whole);
    const [one, other] = [
      await runNewsgraph(['stats', '--json'], store),
      await runNewsgraph(['stats', '--json'], whole),
    ];
    expect(JSON.parse(one.stdout)).toMatchObject({ articles: count });
    expect(one.stdout).toBe(other.stdout);
  });
});
