import { expect, inject, it } from 'vitest';
import { describeOnNeo4j } from '../support/engines.ts';
import { runNewsgraph } from '../support/run-newsgraph.ts';
import { samplePagePath } from '../support/sample-page.ts';

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
});
