import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { runNewsgraph, startNewsgraph } from '../support/run-newsgraph.ts';
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

/** A folder of pages of one short article each. */
function folderOfPages(count: number): string {
  const folder = temporaryFolder();
  for (let number = 1; number <= count; number += 1)
    writeFileSync(
      join(folder, `page-${number}.txt`),
      `云溪市第${number}小学扩建\n\n记者从云溪市教育局获悉，云溪市第${number}小学将于下月动工扩建，新增${number}个班级。`,
    );
  return folder;
}

describe('a corrected page', () => {
  it('replaces what the old one said', async () => {
    const [page, store] = [join(temporaryFolder(), 'page.txt'), temporaryStore()];
    const text = readFileSync(samplePagePath(), 'utf8');
    const ingest = async (content: string) => {
      writeFileSync(page, content);
      return JSON.parse((await runNewsgraph(['ingest', page, '--json'], store)).stdout);
    };
    expect(await ingest(text)).toMatchObject({ newArticles: 6, replacedArticles: 0 });
    const end = text.lastIndexOf('。');
    const corrected = `${text.slice(0, end)}（更正）${text.slice(end)}`;
    expect(await ingest(corrected)).toMatchObject({ newArticles: 1, replacedArticles: 1 });
    const fresh = temporaryStore();
    await runNewsgraph(['ingest', page], fresh);
    const [one, other] = [store, fresh].map((each) => runNewsgraph(['stats', '--json'], each));
    expect((await one)?.stdout).toBe((await other)?.stdout);
  });
});

describe('a run of many pages', () => {
  it('shares a folder among shards, each page in exactly one', async () => {
    const folder = folderOfPages(6);
    const store = temporaryStore();
    const reports = [];
    for (const part of ['1/2', '2/2'])
      reports.push(
        JSON.parse((await runNewsgraph(['ingest', folder, '--shard', part, '--json'], store)).stdout),
      );
    expect(reports[0].pages + reports[1].pages).toBe(6);
    expect(reports[0].newArticles + reports[1].newArticles).toBe(6);
    const wrong = await runNewsgraph(['ingest', folder, '--shard', '3/2'], store);
    expect(wrong).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--shard 3/2 is no part') });
  });

  it('stops after the page in hand, and goes on where it stopped', async () => {
    const folder = folderOfPages(8);
    const store = temporaryStore();
    const checkpoint = join(temporaryFolder(), 'checkpoint');
    const args = ['ingest', folder, '--checkpoint', checkpoint, '--json'];
    const child = startNewsgraph(args, store);
    const { stdout, stderr } = child;
    if (!stdout || !stderr) throw new Error('newsgraph was started without pipes');
    stderr.once('data', () => child.kill('SIGTERM'));
    stderr.resume();
    const [out, [exitCode]] = await Promise.all([text(stdout), once(child, 'exit')]);
    expect(exitCode).toBe(143);
    const stopped = JSON.parse(out);
    expect(stopped.pages).toBeGreaterThan(0);
    expect(stopped.pages).toBeLessThan(8);
    const rest = JSON.parse((await runNewsgraph(args, store)).stdout);
    expect(stopped.pages + rest.pages).toBe(8);
    expect(JSON.parse((await runNewsgraph(args, store)).stdout).pages).toBe(0);
    const whole = temporaryStore();
    await runNewsgraph(['ingest', folder], whole);
    const [one, other] = [
      await runNewsgraph(['stats', '--json'], store),
      await runNewsgraph(['stats', '--json'], whole),
    ];
    expect(one.stdout).toBe(other.stdout);
  });
});

describe('newsgraph migrate', () => {
  it('says what it applied, and nothing the second time', async () => {
    const store = temporaryStore();
    expect(JSON.parse((await runNewsgraph(['migrate', '--json'], store)).stdout).applied).not.toEqual([]);
    expect((await runNewsgraph(['migrate'], store)).stdout).toBe('the store is up to date\n');
  });
});
