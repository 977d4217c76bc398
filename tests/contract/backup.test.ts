import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { readManifest } from '../../server/backup/manifest.ts';
import { readServedStore } from '../../server/backup/served-store.ts';
import { takeBackup } from '../../server/backup/take-backup.ts';
import { openMigratedStore } from '../../server/graph/open-migrated-store.ts';
import type { GraphStore } from '../../server/graph/store.ts';
import { writeReading } from '../../server/graph/write.ts';
import { askGraphql } from '../support/ask-graphql.ts';
import { describeOnNeo4j } from '../support/engines.ts';
import { hashesOf } from '../support/hashes-of.ts';
import { numberedReadings } from '../support/numbered-readings.ts';
import { runNewsgraph, startNewsgraph } from '../support/run-newsgraph.ts';
import { storeConfig } from '../support/store-config.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function openAt(path: string): Promise<GraphStore> {
  const store = await openMigratedStore(storeConfig(`file:${path}`));
  onTestFinished(() => store.close());
  return store;
}

/** A closed store with so many of the numbered articles. */
async function storeOf(count: number): Promise<string> {
  const path = join(temporaryFolder(), 'graph');
  const store = await openAt(path);
  for (const reading of numberedReadings(count)) await writeReading(store, reading);
  await store.close();
  return path;
}

function at(path: string): { env: Record<string, string> } {
  return { env: { NEWSGRAPH_STORE: `file:${path}`, PORT: '0', LOG_LEVEL: 'warn' } };
}

async function hashAt(path: string): Promise<string> {
  return JSON.parse((await runNewsgraph(['stats', '--json'], at(path))).stdout).hash;
}

async function serve(path: string): Promise<string> {
  const serving = startNewsgraph(['serve'], at(path));
  onTestFinished(async () => {
    serving.kill('SIGTERM');
    await once(serving, 'exit');
  });
  if (!serving.stdout) throw new Error('newsgraph was started without pipes');
  const [line] = await once(serving.stdout, 'data');
  return /http:\S+/u.exec(String(line))?.[0] ?? '';
}

describe('a backup of the embedded store', () => {
  it('has every article that was acknowledged before it and none half, while writes go on', async () => {
    const [folder, count] = [temporaryFolder(), 60];
    const store = await openAt(join(folder, 'graph'));
    let acknowledged = 0;
    const write = async () => {
      for (const reading of numberedReadings(count)) {
        await writeReading(store, reading);
        acknowledged += 1;
      }
    };
    const writing = write();
    const hashes = await hashesOf(count);
    for (let number = 0; acknowledged < count; number += 1) {
      const before = acknowledged;
      const { hash, articles } = await takeBackup(join(folder, `backup-${number}`), store.save);
      expect(articles).toBeGreaterThanOrEqual(before);
      expect(hash).toBe(hashes[articles]);
    }
    await writing;
    expect((await takeBackup(join(folder, 'last'), store.save)).hash).toBe(hashes[count]);
  });

  it('is taken by the command line, and restored to the same hash', async () => {
    const [path, folder] = [await storeOf(5), temporaryFolder()];
    const backup = await runNewsgraph(['backup', join(folder, 'deep', 'backup'), '--json'], at(path));
    expect(backup.stderr).toBe('');
    expect(JSON.parse(backup.stdout)).toMatchObject({ articles: 5, hash: await hashAt(path) });
    expect(readdirSync(join(folder, 'deep'))).toEqual(['backup']);
    const restored = join(folder, 'new', 'graph');
    const restore = await runNewsgraph(['restore', join(folder, 'deep', 'backup'), '--json'], at(restored));
    expect(JSON.parse(restore.stdout)).toMatchObject({ store: restored, articles: 5, kept: null });
    expect(await hashAt(restored)).toBe(await hashAt(path));
    expect(readdirSync(dirname(restored))).toEqual(['graph']);
  });

  it('is taken while newsgraph serves, by nobody who may not read the files beside the store', async () => {
    const [path, folder] = [await storeOf(5), temporaryFolder()];
    const hash = await hashAt(path);
    const url = await serve(path);
    for (const headers of [{}, { authorization: 'Bearer guessed' }])
      expect((await fetch(`${url}/backup`, { method: 'POST', headers })).status).toBe(403);
    const backup = await runNewsgraph(['backup', join(folder, 'backup'), '--json'], at(path));
    expect([backup.stderr, JSON.parse(backup.stdout)]).toMatchObject(['', { articles: 5, hash }]);
    expect(readdirSync(dirname(path)).sort()).toEqual(['graph', 'graph.serving', 'graph.wal']);
    expect((await askGraphql(url, '{ stats { articles } }')).data).toEqual({ stats: { articles: 5 } });
    const restore = await runNewsgraph(['restore', join(folder, 'backup'), '--replace'], at(path));
    expect(restore).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/in use by another process/u),
    });
  });

  it('is refused where another process has the store and does not serve', async () => {
    const [path, folder] = [await storeOf(1), temporaryFolder()];
    await openAt(path);
    const refused = await runNewsgraph(['backup', join(folder, 'backup')], at(path));
    expect(refused).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/in use.*it does not serve/u),
    });
    expect(readdirSync(folder)).toEqual([]);
    expect(await readServedStore(path)).toBeNull();
  });

  it('never writes into a folder that holds something, nor where there is no store', async () => {
    const [path, folder] = [await storeOf(1), temporaryFolder()];
    writeFileSync(join(folder, 'letter'), '');
    const used = await runNewsgraph(['backup', folder], at(path));
    expect(used).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/is not empty/u) });
    const own = await runNewsgraph(['backup', `${path}.wal`], at(path));
    expect(own).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/the store's own/u) });
    const none = await runNewsgraph(['backup', join(folder, 'backup')], at(join(folder, 'graph')));
    expect(none).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/no store at/u) });
    expect(readdirSync(folder)).toEqual(['letter']);
    mkdirSync(join(folder, 'empty'));
    expect((await runNewsgraph(['backup', join(folder, 'empty')], at(path))).exitCode).toBe(0);
  });
});

describe('a restore', () => {
  it('replaces a store only when told to, and keeps it', async () => {
    const [older, newer, folder] = [await storeOf(2), await storeOf(3), temporaryFolder()];
    const [before, after] = [await hashAt(newer), await hashAt(older)];
    await runNewsgraph(['backup', join(folder, 'backup')], at(older));
    const refused = await runNewsgraph(['restore', join(folder, 'backup')], at(newer));
    expect(refused).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/3 articles; say --replace/u),
    });
    expect(await hashAt(newer)).toBe(before);
    const restore = await runNewsgraph(['restore', join(folder, 'backup'), '--replace', '--json'], at(newer));
    expect(await hashAt(newer)).toBe(after);
    expect(await hashAt(JSON.parse(restore.stdout).kept)).toBe(before);
  });

  it('puts a backup in the place of a damaged store, and keeps what is left of it', async () => {
    const [path, folder] = [await storeOf(2), temporaryFolder()];
    const hash = await hashAt(path);
    await runNewsgraph(['backup', join(folder, 'backup')], at(path));
    writeFileSync(path, 'no graph');
    expect((await runNewsgraph(['restore', join(folder, 'backup')], at(path))).stderr).toMatch(/is damaged/u);
    const restore = await runNewsgraph(['restore', join(folder, 'backup'), '--replace', '--json'], at(path));
    expect(readFileSync(JSON.parse(restore.stdout).kept, 'utf8')).toBe('no graph');
    expect(await hashAt(path)).toBe(hash);
  });

  it('refuses a backup that is damaged or none, and leaves the store as it is', async () => {
    const [path, folder] = [await storeOf(2), temporaryFolder()];
    const hash = await hashAt(path);
    const backup = join(folder, 'backup');
    await runNewsgraph(['backup', backup], at(path));
    const graph = readFileSync(join(backup, 'graph'));
    graph[graph.length >> 1] = (graph[graph.length >> 1] ?? 0) ^ 1;
    writeFileSync(join(backup, 'graph'), graph);
    const damaged = await runNewsgraph(['restore', backup, '--replace'], at(path));
    expect(damaged).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/backup is damaged/u) });
    writeFileSync(join(backup, 'manifest.json'), '{}');
    const malformed = await runNewsgraph(['restore', backup, '--replace'], at(path));
    expect(malformed).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/no manifest/u) });
    await expect(readManifest(folder)).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' });
    expect(await hashAt(path)).toBe(hash);
    expect(readdirSync(dirname(path))).toEqual(['graph']);
  });
});

describeOnNeo4j('the commands of backups', () => {
  it("point to Neo4j's own", async () => {
    const found = inject('neo4j');
    if ('missing' in found) return;
    const folder = temporaryFolder();
    const env = { NEWSGRAPH_STORE: found.address, NEO4J_USER: found.user, NEO4J_PASSWORD: found.password };
    for (const command of ['backup', 'restore']) {
      const refused = await runNewsgraph([command, join(folder, 'backup')], { env });
      expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/docs\/operations\.md/u) });
    }
    expect(readdirSync(folder)).toEqual([]);
  });
});
