import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runNewsgraph } from '../support/run-newsgraph.ts';
import { samplePagePath } from '../support/sample-page.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function temporaryStore(): { env: Record<string, string> } {
  return { env: { NEWSGRAPH_STORE: `file:${join(temporaryFolder(), 'graph')}` } };
}

describe('newsgraph retract', () => {
  it('takes an article back, and reading its page again brings it back', async () => {
    const store = temporaryStore();
    const run = async (...args: readonly string[]) => {
      const { exitCode, stdout } = await runNewsgraph(args, store);
      expect(exitCode).toBe(0);
      return JSON.parse(stdout);
    };
    const { articleIds } = await run('ingest', samplePagePath(), '--json');
    const full = await run('stats', '--json');
    const [id, other] = articleIds;
    const report = await run('retract', id, '--json');
    expect(report).toMatchObject({ id, removedEvidence: expect.any(Number) });
    expect(report.removedEvidence).toBeGreaterThan(0);
    expect(await run('ingest', samplePagePath(), '--json')).toMatchObject({
      newArticles: 1,
      newRelations: report.removedRelations,
      newEvidence: report.removedEvidence,
    });
    expect(await run('stats', '--json')).toEqual(full);

    const { stdout } = await runNewsgraph(['retract', other], store);
    expect(stdout).toMatch(/^entities +\d+ removed, \d+ kept\nrelations .*\nmentions .*\nevidence .*\n$/u);
  });

  it('says in one line that there is no such article, and exits with 1', async () => {
    const { exitCode, stdout, stderr } = await runNewsgraph(['retract', 'art_0'], temporaryStore());
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^newsgraph: The store has no article "art_0"; [^\n]+\n$/u);
  });

  it('wants an id', async () => {
    expect((await runNewsgraph(['retract'], temporaryStore())).exitCode).toBe(2);
  });
});
