import { once } from 'node:events';
import { chmodSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type CommandResult, runNewsgraph, startNewsgraph } from '../support/run-newsgraph.ts';
import { samplePage } from '../support/sample-page.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function fileOf(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** One line that names the thing; no stack. */
function expectOneLine(
  result: CommandResult,
  exitCode: number,
  ...parts: readonly (string | RegExp)[]
): void {
  const lines = result.stderr.trim().split('\n');
  const last = lines.at(-1) ?? '';
  expect(result.stderr).not.toMatch(/\n\s+at /u);
  for (const part of parts) expect(last).toMatch(part);
  expect(result.exitCode).toBe(exitCode);
}

const broken: readonly [string, string | Uint8Array, RegExp][] = [
  ['an empty file', '', /empty/u],
  ['a file of white space', ' \n\n\t', /empty/u],
  ['a binary file', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]), /binary/u],
  [
    'a file in no known encoding',
    Uint8Array.from(Array.from({ length: 400 }, (_, i) => [0xff, 0x81, 0x30, 0xe4][i % 4] ?? 0)),
    /UTF-8/u,
  ],
  ['a page without articles', '2024年6月9日\n', /no article/iu],
];

describe('newsgraph extract on bad input', () => {
  it.each(broken)('says in one line what is wrong with %s', async (_name, content, message) => {
    const path = fileOf(temporaryFolder(), 'page.txt', content);
    const result = await runNewsgraph(['extract', path]);
    expectOneLine(result, 1, 'page.txt', message);
    expect(JSON.parse(result.stdout)).toEqual([]);
  });

  it('refuses a file of 50 MB without reading it', async () => {
    const path = fileOf(temporaryFolder(), 'huge.txt', '温州');
    truncateSync(path, 50 * 1024 * 1024);
    expectOneLine(await runNewsgraph(['extract', path]), 1, 'huge.txt', /MB/u);
  });

  it('names a file that is not there', async () => {
    expectOneLine(await runNewsgraph(['extract', '/no/such/page.txt']), 1, '/no/such/page.txt');
  });

  it('names a file that may not be read', async () => {
    const folder = temporaryFolder();
    const path = fileOf(folder, 'secret.txt', '温州');
    chmodSync(folder, 0o755);
    chmodSync(path, 0o000);
    // The superuser may read everything: become nobody for this one.
    const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    expectOneLine(await runNewsgraph(['extract', path], user), 1, 'secret.txt', /permission/iu);
  });

  it('goes on with the good pages', async () => {
    const folder = temporaryFolder();
    const empty = fileOf(folder, 'empty.txt', '');
    const good = fileOf(folder, 'good.txt', samplePage());
    const result = await runNewsgraph(['extract', empty, good]);
    expect(result.exitCode).toBe(1);
    expect(JSON.parse(result.stdout).length).toBeGreaterThan(1);
  });

  it('says which model file is missing and exits with the code of a configuration', async () => {
    const folder = temporaryFolder();
    const page = fileOf(folder, 'page.txt', samplePage());
    const result = await runNewsgraph(['extract', page], { env: { NEWSGRAPH_MODEL: join(folder, 'none') } });
    expectOneLine(result, 78, join(folder, 'none'), /model/iu);
  });

  it('refuses an output folder that is a file', async () => {
    const folder = temporaryFolder();
    const page = fileOf(folder, 'page.txt', samplePage());
    expectOneLine(await runNewsgraph(['extract', page, '--out', page]), 1, 'page.txt', /--out/u);
  });
});

describe('newsgraph on wrong usage and configuration', () => {
  it.each([[['frobnicate']], [['extract']], [['extract', '--no-such-option', 'x']], [[]]])(
    'exits with 2 on %j',
    async (args) => {
      const result = await runNewsgraph(args);
      expect(result.exitCode).toBe(2);
      expect(result.stdout).toBe('');
      expect(result.stderr).not.toBe('');
    },
  );

  it.each([
    ['NEWSGRAPH_STORE', 'mysql://somewhere'],
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['LOG_LEVEL', 'loud'],
  ])('names %s=%s as wrong and exits with 78', async (name, value) => {
    const result = await runNewsgraph(['serve'], { env: { [name]: value } });
    expectOneLine(result, 78, `${name}=${value}`);
  });
});

describe('newsgraph on a store or port that is not to be had', () => {
  it('says that another process has the store', async () => {
    const store = `file:${join(temporaryFolder(), 'graph')}`;
    const serving = startNewsgraph(['serve'], { env: { NEWSGRAPH_STORE: store, PORT: '0' } });
    onTestFinished(async () => {
      serving.kill('SIGTERM');
      await once(serving, 'exit');
    });
    if (serving.stdout) await once(serving.stdout, 'data'); // the address: it has the store by now
    const result = await runNewsgraph(['stats'], { env: { NEWSGRAPH_STORE: store } });
    expectOneLine(result, 1, /in use|another process/u, 'graph');
  });

  it('says that the store it is given is a folder', async () => {
    const folder = temporaryFolder();
    const result = await runNewsgraph(['stats'], { env: { NEWSGRAPH_STORE: `file:${folder}` } });
    expectOneLine(result, 1, folder, /is a folder; set NEWSGRAPH_STORE to a file/u);
  });

  it('says that the store cannot be made below a file', async () => {
    const file = fileOf(temporaryFolder(), 'plain.txt', 'no folder');
    const result = await runNewsgraph(['stats'], { env: { NEWSGRAPH_STORE: `file:${file}/graph` } });
    expectOneLine(result, 1, 'plain.txt', /cannot be made or written to/u);
  });

  it('says that no Neo4j answers there', async () => {
    const result = await runNewsgraph(['stats'], {
      env: { NEWSGRAPH_STORE: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
    });
    expectOneLine(result, 1, 'bolt://127.0.0.1:1');
  });

  it('says that the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const result = await runNewsgraph(['serve'], { env: { NEWSGRAPH_STORE: 'memory:', PORT: port } });
    expectOneLine(result, 1, port, /in use|taken/u);
  });
});
