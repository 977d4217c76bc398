import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findFreePort } from '../support/free-port.ts';
import { runNewsgraph, startNewsgraph } from '../support/run-newsgraph.ts';
import { samplePagePath } from '../support/sample-page.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Store {
  readonly env: Readonly<Record<string, string>>;
}

function storeIn(folder: string, others: Readonly<Record<string, string>> = {}): Store {
  return { env: { NEWSGRAPH_STORE: `file:${join(folder, 'graph')}`, ...others } };
}

async function hashOf(store: Store): Promise<string> {
  return JSON.parse((await runNewsgraph(['stats', '--json'], store)).stdout).hash;
}

async function filledStore(): Promise<Store> {
  const store = storeIn(temporaryFolder());
  await runNewsgraph(['ingest', samplePagePath()], store);
  return store;
}

/** Serves the store until the test ends, or is killed once it serves; gives the address. */
async function startServing(store: Store, kill?: 'SIGKILL'): Promise<string> {
  const server = startNewsgraph(['serve'], store);
  const stop = async (signal: NodeJS.Signals) => {
    server.kill(signal);
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  };
  onTestFinished(() => stop('SIGTERM'));
  if (!server.stdout) throw new Error('newsgraph was started without pipes');
  const [line] = await once(server.stdout, 'data');
  if (kill) await stop(kill);
  return /http:\S+/u.exec(String(line))?.[0] ?? '';
}

describe('newsgraph backup and restore', () => {
  it('bring back the very same graph', async () => {
    const store = await filledStore();
    const folder = join(temporaryFolder(), 'deep', 'copy');
    const made = await runNewsgraph(['backup', folder, '--json'], store);
    expect(made.stderr).toBe('');
    expect(JSON.parse(made.stdout)).toMatchObject({ folder, bytes: expect.any(Number) });
    const other = storeIn(temporaryFolder());
    const restored = await runNewsgraph(['restore', folder, '--json'], other);
    expect(JSON.parse(restored.stdout)).toMatchObject({ articles: 6, before: null });
    expect(await hashOf(other)).toBe(await hashOf(store));
  });

  it('work while a server has the store open, and goes on writing', async () => {
    const port = String(await findFreePort());
    const store = storeIn(temporaryFolder(), { PORT: port });
    const server = startNewsgraph(['serve', '--sample'], store);
    onTestFinished(async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    });
    const isReady = (): Promise<boolean> =>
      fetch(`http://127.0.0.1:${port}/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await isReady()) && server.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.exitCode).toBeNull();
    const folder = join(temporaryFolder(), 'copy');
    expect(await runNewsgraph(['backup', folder], store)).toMatchObject({ exitCode: 0, stderr: '' });
    const other = storeIn(temporaryFolder());
    await runNewsgraph(['restore', folder], other);
    expect(JSON.parse((await runNewsgraph(['stats', '--json'], other)).stdout)).toMatchObject({
      articles: 6,
    });
    const foreign = await fetch(`http://127.0.0.1:${port}/backup`, { method: 'POST' });
    expect(foreign.status).toBe(401);
    const nobody = await runNewsgraph(
      ['backup', join(temporaryFolder(), 'x'), '--server', 'http://127.0.0.1:1'],
      store,
    );
    expect(nobody).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('--server') });
  });

  it('lose nothing: a store is replaced only when asked, and kept', async () => {
    const [store, folder] = [await filledStore(), join(temporaryFolder(), 'copy')];
    await runNewsgraph(['backup', folder], store);
    const again = await runNewsgraph(['backup', folder], store);
    expect(again).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('is not empty') });
    const parent = temporaryFolder();
    const other = storeIn(parent);
    const page = join(temporaryFolder(), 'page.txt');
    writeFileSync(
      page,
      '云溪市第一小学扩建\n\n记者从云溪市教育局获悉，云溪市第一小学将于下月动工扩建，新增六个班级。',
    );
    await runNewsgraph(['ingest', page], other);
    const before = await hashOf(other);
    expect(await runNewsgraph(['restore', folder], other)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('--replace'),
    });
    expect(await hashOf(other)).toBe(before);
    expect(await runNewsgraph(['restore', folder, '--replace'], other)).toMatchObject({ exitCode: 0 });
    expect(await hashOf(other)).toBe(await hashOf(store));
    const kept = readdirSync(parent).find((name) => name.startsWith('graph.before-')) ?? '';
    expect(await hashOf({ env: { NEWSGRAPH_STORE: `file:${join(parent, kept)}` } })).toBe(before);
  });

  it('say that there is no store to back up, and make none', async () => {
    const parent = temporaryFolder();
    for (const store of [storeIn(parent), { env: { NEWSGRAPH_STORE: 'memory:' } }]) {
      const result = await runNewsgraph(['backup', join(parent, 'copy')], store);
      expect(result).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('there is no store at') });
    }
    expect(readdirSync(parent)).toEqual([]);
  });

  it('take an empty folder by any of its names', async () => {
    const [store, parent] = [await filledStore(), temporaryFolder()];
    for (const name of ['plain', 'linked-to']) mkdirSync(join(parent, name));
    symlinkSync('linked-to', join(parent, 'link'));
    for (const name of ['plain/', 'link', 'new/']) {
      const folder = `${parent}/${name}`;
      expect(await runNewsgraph(['backup', folder], store)).toMatchObject({ exitCode: 0, stderr: '' });
      expect(await runNewsgraph(['restore', folder], storeIn(temporaryFolder()))).toMatchObject({
        exitCode: 0,
      });
    }
    expect(readdirSync(join(parent, 'linked-to'))).toHaveLength(2);
  });

  it('leave alone whatever else has the name of the folder, the store above all', async () => {
    const store = await filledStore();
    const path = store.env.NEWSGRAPH_STORE?.slice('file:'.length) ?? '';
    const before = readFileSync(path);
    const result = await runNewsgraph(['backup', path], store);
    expect(result).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('name a new folder') });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(join(path, '..'))).toEqual([basename(path)]);
  });

  it('take no copy of another store from a server that has that one', async () => {
    const [mine, other] = [await filledStore(), storeIn(temporaryFolder(), { PORT: '0' })];
    const [holding, serving] = [
      await startServing({ env: { ...mine.env, PORT: '0' } }),
      await startServing(other),
    ];
    const parent = temporaryFolder();
    const result = await runNewsgraph(['backup', join(parent, 'copy'), '--server', serving], mine);
    expect(result).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('another store') });
    expect(readdirSync(parent)).toEqual([]);
    expect(await runNewsgraph(['backup', join(parent, 'copy'), '--server', holding], mine)).toMatchObject({
      exitCode: 0,
    });
  });

  it('leave nothing of a copy that breaks off, and say so in one line', async () => {
    const store = await filledStore();
    await startServing({ env: { ...store.env, PORT: '0' } });
    const manifest = JSON.stringify({ format: 1, madeAt: '2024-06-09', bytes: 9, sha256: '0'.repeat(64) });
    const breaking = createServer((_request, response) => {
      response.writeHead(200, { 'x-newsgraph-backup': manifest, 'content-length': '9' });
      response.write('half', () => response.destroy());
    });
    await new Promise<void>((resolve) => breaking.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void breaking.close());
    const address = breaking.address();
    const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}`;
    const parent = temporaryFolder();
    const result = await runNewsgraph(['backup', join(parent, 'copy'), '--server', url], store);
    expect(result).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/^newsgraph: .* broke off .*\n$/u),
    });
    expect(readdirSync(parent)).toEqual([]);
  });

  it('bring no log that has lost its file into what is restored', async () => {
    const [store, folder, parent] = [await filledStore(), join(temporaryFolder(), 'copy'), temporaryFolder()];
    await runNewsgraph(['backup', folder], store);
    const other = storeIn(parent);
    await startServing({ env: { ...other.env, PORT: '0' } }, 'SIGKILL');
    rmSync(join(parent, 'graph'));
    expect(readdirSync(parent)).toEqual(['graph.wal']);
    expect(await runNewsgraph(['restore', folder], other)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('--replace'),
    });
    expect(await runNewsgraph(['restore', folder, '--replace'], other)).toMatchObject({ exitCode: 0 });
    expect(await hashOf(other)).toBe(await hashOf(store));
  });

  it('say that a backup is damaged or none, and leave the store as it was', async () => {
    const [store, folder] = [await filledStore(), join(temporaryFolder(), 'copy')];
    await runNewsgraph(['backup', folder], store);
    appendFileSync(join(folder, 'graph'), 'x');
    const parent = temporaryFolder();
    for (const [given, says] of [
      [folder, 'is damaged'],
      [parent, 'has no backup.json'],
    ] as const) {
      const result = await runNewsgraph(['restore', given], storeIn(parent));
      expect(result).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(says) });
    }
    expect(existsSync(join(parent, 'graph'))).toBe(false);
  });
});
