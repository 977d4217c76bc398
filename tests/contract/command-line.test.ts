import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { migrate } from '../../server/graph/migrate.ts';
import { describeOnNeo4j } from '../support/engines.ts';
import { runNewsgraph } from '../support/run-newsgraph.ts';
import { samplePagePath } from '../support/sample-page.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function settings(password?: string): { env: Record<string, string> } {
  const found = inject('neo4j');
  if ('missing' in found) throw new Error(found.missing);
  return {
    env: {
      NEWSGRAPH_STORE: found.address,
      NEO4J_USER: found.user,
      NEO4J_PASSWORD: password ?? found.password,
    },
  };
}

describeOnNeo4j('the command line', (engine) => {
  it('says in one line that the password is wrong, and exits with 78', async () => {
    await engine.open();
    const { exitCode, stderr } = await runNewsgraph(['stats'], settings('not-the-password'));
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/refused the user or password; set NEO4J_USER and NEO4J_PASSWORD/u);
    expect(exitCode).toBe(78);
  });

  it('ingests a page once', async () => {
    await engine.open();
    const first = await runNewsgraph(['ingest', samplePagePath(), '--json'], settings());
    const second = await runNewsgraph(['ingest', samplePagePath(), '--json'], settings());
    expect(JSON.parse(first.stdout)).toMatchObject({ articles: 6, newArticles: 6, failedPages: 0 });
    expect(JSON.parse(second.stdout)).toMatchObject({
      articles: 6,
      newArticles: 0,
      newRelations: 0,
      newEvidence: 0,
    });
    const { stdout } = await runNewsgraph(['stats', '--json'], settings());
    expect(JSON.parse(stdout)).toMatchObject({ engine: 'neo4j', articles: 6 });
  });

  it('gives the same graph when three processes ingest the parts of a folder at once', async () => {
    const store = await engine.open();
    const folder = temporaryFolder();
    const page = readFileSync(samplePagePath(), 'utf8');
    // Pages that share all their entities and repeat each other: the writers meet wherever they can.
    for (let number = 1; number <= 9; number += 1)
      writeFileSync(
        join(folder, `page-${number}.txt`),
        `${page.replaceAll('昨日', `${number}日`)}\n\n第${number}版完`,
      );
    const alone = await runNewsgraph(['ingest', folder, '--json'], settings());
    expect(JSON.parse(alone.stdout)).toMatchObject({ pages: 9, failedPages: 0 });
    const expected = (await runNewsgraph(['stats', '--json'], settings())).stdout;
    await store.write((transaction) => transaction.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n'));
    const parts = ['1/3', '2/3', '3/3'].map((part) =>
      runNewsgraph(['ingest', folder, '--shard', part], settings()),
    );
    for (const { exitCode, stderr } of await Promise.all(parts))
      expect([exitCode, stderr]).toEqual([0, expect.any(String)]);
    expect((await runNewsgraph(['stats', '--json'], settings())).stdout).toBe(expected);
  });

  it('migrates an empty database once when four processes start together', async () => {
    for (let round = 0; round < 3; round += 1) {
      const store = await engine.openBare();
      const results = await Promise.all(
        [1, 2, 3, 4].map(() => runNewsgraph(['migrate', '--json'], settings())),
      );
      expect(results.map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual(results.map(() => [0, '']));
      const recorded = await store.run('MATCH (m:Migration) RETURN m.id AS id ORDER BY id');
      expect(recorded.length).toBe(new Set(recorded.map(({ id }) => id)).size);
      expect(await migrate(store)).toEqual({ applied: [] });
    }
  });
});
