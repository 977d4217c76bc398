import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runNewsgraph } from '../support/run-newsgraph.ts';
import { samplePagePath } from '../support/sample-page.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function temporaryStore(): { env: Record<string, string> } {
  return { env: { NEWSGRAPH_STORE: `file:${join(temporaryFolder(), 'graph')}` } };
}

describe('newsgraph ingest', () => {
  it('writes a page once: the second time nothing is new and the counts stay', async () => {
    const store = temporaryStore();
    const first = await runNewsgraph(['ingest', samplePagePath(), '--json'], store);
    const counts = (await runNewsgraph(['stats', '--json'], store)).stdout;
    const second = await runNewsgraph(['ingest', samplePagePath(), '--json'], store);

    expect(first.exitCode).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({ pages: 1, failedPages: 0, articles: 6, newArticles: 6 });
    expect(JSON.parse(first.stdout).newRelations).toBeGreaterThan(10);
    expect(JSON.parse(second.stdout)).toMatchObject({
      articles: 6,
      newArticles: 0,
      newEntities: 0,
      newRelations: 0,
      newEvidence: 0,
    });
    expect((await runNewsgraph(['stats', '--json'], store)).stdout).toBe(counts);
    expect(JSON.parse(counts)).toMatchObject({ engine: 'grafeo', articles: 6 });
  });

  it('reports a page that fails, writes the others, and exits with 1', async () => {
    const store = temporaryStore();
    const empty = join(temporaryFolder(), 'empty.txt');
    writeFileSync(empty, '');
    const result = await runNewsgraph(['ingest', empty, samplePagePath()], store);
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(/pages +2 \(1 failed\)/u);
    expect(result.stdout).toMatch(/empty\.txt: .*is empty/u);
    expect(result.stdout).toMatch(/articles +6 \(6 new\)/u);
    expect(result.stderr).toMatch(/empty\.txt: rejected/u);
  });
});

describe('newsgraph migrate', () => {
  it('says what it applied, and nothing the second time', async () => {
    const store = temporaryStore();
    expect(JSON.parse((await runNewsgraph(['migrate', '--json'], store)).stdout).applied).not.toEqual([]);
    expect((await runNewsgraph(['migrate'], store)).stdout).toBe('the store is up to date\n');
  });
});
