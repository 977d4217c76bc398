import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../server/graph/migrate.ts';
import { describeOnEngines } from '../support/engines.ts';

describeOnEngines('migrating', (engine) => {
  it('carries out every migration once', async () => {
    const store = await engine.openBare();
    const { applied } = await migrate(store);
    expect(applied).toEqual([...applied].sort());
    expect(applied).toContain('001-keys');
    expect(await migrate(store)).toEqual({ applied: [] });
    const recorded = await store.run('MATCH (m:Migration) RETURN m.id AS id ORDER BY id');
    expect(recorded.map(({ id }) => id)).toEqual(applied);
  });

  it('does again what was broken off', async () => {
    const store = await engine.openBare();
    const { applied } = await migrate(store);
    await store.write((transaction) => transaction.run('MATCH (m:Migration) DELETE m'));
    expect(await migrate(store)).toEqual({ applied });
  });

  it('refuses a store that a newer version has migrated', async () => {
    const store = await engine.open();
    const write = (cypher: string) => store.write((transaction) => transaction.run(cypher));
    await write("CREATE (:Migration {id: '999-of-tomorrow'})");
    onTestFinished(async () => void (await write("MATCH (m:Migration {id: '999-of-tomorrow'}) DELETE m")));
    await expect(migrate(store)).rejects.toMatchObject({
      code: 'STORE_TOO_NEW',
      message: expect.stringContaining('999-of-tomorrow'),
    });
  });

  it('refuses a store of the first layout', async () => {
    const store = await engine.openBare();
    await store.write((transaction) => transaction.run("CREATE (:Migration {id: '001-identity'})"));
    await expect(migrate(store)).rejects.toMatchObject({ code: 'STORE_TOO_OLD' });
    await store.write((transaction) => transaction.run('MATCH (m:Migration) DELETE m'));
  });
});
