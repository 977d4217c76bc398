import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../server/graph/migrate.ts';
import { openStore } from '../../server/graph/open-store.ts';
import { searchEntities } from '../../server/graph/search/search-entities.ts';
import type { GraphStore } from '../../server/graph/store.ts';
import { writeReading } from '../../server/graph/write.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { embedded } from '../support/engines.ts';
import { firstReading, sampleReadings } from '../support/sample-readings.ts';
import { storeConfig } from '../support/store-config.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function open(path: string): Promise<GraphStore> {
  const store = await openStore(storeConfig(`file:${path}`));
  onTestFinished(() => store.close());
  return store;
}

async function runOtherProcess(...args: readonly string[]) {
  const script = join(import.meta.dirname, '..', 'support', 'other-process.ts');
  return execa(process.execPath, ['--import', 'tsx', script, ...args], { reject: false });
}

describe('the embedded store in a file', () => {
  it('makes its folder, and gives back after reopening what was written, search included', async () => {
    const path = join(makeFolder(), 'deep', 'er', 'graph');
    const store = await open(path);
    await migrate(store);
    for (const reading of sampleReadings) await writeReading(store, reading);
    const written = await dumpGraph(store);
    await store.close();
    const again = await open(path);
    expect(await dumpGraph(again)).toEqual(written);
    expect(await migrate(again)).toEqual({ applied: [] });
    expect((await searchEntities(again, { text: '理工学院', first: 5 })).items).toHaveLength(1);
    expect(await writeReading(again, firstReading)).toMatchObject({ newArticle: false });
  });

  it('takes a relative path from the working directory', async () => {
    const path = join(makeFolder(), 'graph');
    await open(relative(process.cwd(), path));
    expect(existsSync(path)).toBe(true);
  });

  it('is refused to a second process while the first has it, and free afterwards', async () => {
    const path = join(makeFolder(), 'graph');
    const store = await open(path);
    const refused = await runOtherProcess(`file:${path}`);
    expect(JSON.parse(refused.stdout)).toMatchObject({
      code: 'STORE_IN_USE',
      message: expect.stringContaining(path),
    });
    await store.close();
    expect((await runOtherProcess(`file:${path}`)).stdout).toBe('opened');
  });

  it.each([1, 4, 8])(
    'holds no part of an article whose writer was killed after %i statements',
    async (after) => {
      const path = join(makeFolder(), 'graph');
      const killed = await runOtherProcess(`file:${path}`, String(after));
      expect(killed.signal).toBe('SIGKILL');
      expect(await dumpGraph(await open(path))).toEqual(await dumpGraph(await embedded.open([firstReading])));
    },
  );

  it('says that a file is damaged, whatever the damage', async () => {
    const folder = makeFolder();
    const store = await open(join(folder, 'graph'));
    await migrate(store);
    for (const reading of sampleReadings) await writeReading(store, reading);
    await store.close();
    const whole = readFileSync(join(folder, 'graph'));
    const damages = {
      text: Buffer.from('no graph at all'),
      empty: Buffer.alloc(0),
      half: whole.subarray(0, Math.floor(whole.length / 2)),
      garbled: Buffer.from(whole).fill(0x5a, Math.floor(whole.length / 3)),
    };
    for (const [name, bytes] of Object.entries(damages)) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      await expect(open(path), name).rejects.toMatchObject({
        code: 'STORE_DAMAGED',
        message: expect.stringContaining(path),
      });
      expect(readFileSync(path).equals(bytes), name).toBe(true);
    }
  });

  it('says that its folder cannot be made or written', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'file'), '');
    await expect(open(join(folder, 'file', 'graph'))).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringContaining(join(folder, 'file')),
    });
    await expect(open(folder)).rejects.toMatchObject({ code: 'STORE_FAILED' });
  });

  it('refuses to work once it is closed, and is closed once', async () => {
    const store = await open(join(makeFolder(), 'graph'));
    await store.close();
    await store.close();
    await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_FAILED' });
    await expect(store.write(async () => 1)).rejects.toMatchObject({ code: 'STORE_FAILED' });
  });
});
