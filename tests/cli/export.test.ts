import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runNewsgraph } from '../support/run-newsgraph.ts';
import { samplePagePath } from '../support/sample-page.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Store {
  readonly env: Record<string, string>;
}

function emptyStore(): Store {
  return { env: { NEWSGRAPH_STORE: `file:${join(temporaryFolder(), 'graph')}` } };
}

async function sampleStore(): Promise<Store> {
  const store = emptyStore();
  expect((await runNewsgraph(['ingest', samplePagePath()], store)).exitCode).toBe(0);
  return store;
}

describe('newsgraph export and import', () => {
  it('move a graph to another store, to the byte and with the same hash', async () => {
    const [source, target] = [await sampleStore(), emptyStore()];
    const file = join(temporaryFolder(), 'new', 'graph.jsonl');
    const written = await runNewsgraph(['export', '--out', file], source);
    expect(written).toEqual({ exitCode: 0, stdout: '', stderr: '' });

    const first = await runNewsgraph(['import', file, '--json'], target);
    expect(JSON.parse(first.stdout)).toMatchObject({ newArticles: 6 });
    expect((await runNewsgraph(['export'], target)).stdout).toBe(readFileSync(file, 'utf8'));
    const stats = (await runNewsgraph(['stats', '--json'], target)).stdout;
    expect(stats).toBe((await runNewsgraph(['stats', '--json'], source)).stdout);
    expect(JSON.parse(stats).hash).toMatch(/^[0-9a-f]{64}$/u);

    const again = await runNewsgraph(['import', '-'], { ...target, input: readFileSync(file) });
    expect(again.stdout).toMatch(/^articles +0 new$/mu);
    expect(again.exitCode).toBe(0);
  });

  it('write every format, csv as two files and nothing beside them', async () => {
    const store = await sampleStore();
    const begins = { graphml: '<?xml', gexf: '<?xml', cypher: '// One node', jsonl: '{"id":' };
    for (const [format, begin] of Object.entries(begins)) {
      const { exitCode, stdout } = await runNewsgraph(['export', '--format', format], store);
      expect(exitCode).toBe(0);
      expect(stdout.startsWith(begin)).toBe(true);
    }
    const folder = join(temporaryFolder(), 'csv');
    expect((await runNewsgraph(['export', '--format', 'csv', '--out', folder], store)).exitCode).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['nodes.csv', 'relationships.csv']);
  });
});

describe('newsgraph export', () => {
  it('says what a person asked for wrongly', async () => {
    const store = emptyStore();
    const wrong = await runNewsgraph(['export', '--format', 'pdf'], store);
    expect(wrong).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('graphml') });
    const csv = await runNewsgraph(['export', '--format', 'csv'], store);
    expect(csv).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--out') });
  });

  it('says where it cannot write, and leaves what was there', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'taken'));
    const result = await runNewsgraph(['export', '--out', join(folder, 'taken')], emptyStore());
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toMatch(/^newsgraph: cannot write .*taken \(\w+\): give --out a path/u);
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});

describe('newsgraph import', () => {
  it('refuses a store that holds another graph', async () => {
    const result = await runNewsgraph(['import', '-'], { ...(await sampleStore()), input: '' });
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toMatch(/^newsgraph: the store holds another graph .*NEWSGRAPH_STORE/u);
  });

  it('says which line is malformed, what is no UTF-8, and which file is not there', async () => {
    const store = emptyStore();
    const file = join(temporaryFolder(), 'graph.jsonl');
    writeFileSync(file, '{"record":"publication","id":"pub_1","name":"海州日报"}\n{"record":"entity"}\n');
    const malformed = await runNewsgraph(['import', file], store);
    expect(malformed).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/: line 2 of the import /u),
    });
    const encoding = await runNewsgraph(['import', '-'], {
      ...store,
      input: Uint8Array.of(0xb5, 0xda, 0x0a),
    });
    expect(encoding).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('no UTF-8') });
    const untouched = join(temporaryFolder(), 'store');
    const missing = await runNewsgraph(['import', `${file}.gone`], {
      env: { NEWSGRAPH_STORE: `file:${untouched}` },
    });
    expect(missing).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/graph\.jsonl\.gone cannot be read/u),
    });
    expect(existsSync(untouched)).toBe(false);
  });
});
