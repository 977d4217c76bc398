import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../server/graph/migrate.ts';
import { searchEntities } from '../../server/graph/search/search-entities.ts';
import { buildReading } from '../support/build-reading.ts';
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

  it('lets search find what an older version wrote', async () => {
    const reading = buildReading({
      title: '旧',
      text: '范举红到会。',
      entities: [{ name: '范举红', type: 'Person' }],
    });
    const store = await engine.open([reading]);
    const write = (cypher: string) => store.write((transaction) => transaction.run(cypher));
    await write(`MATCH (e:Entity) SET e.searchText = '范举红' REMOVE e.searchForms, e.searchWords`);
    await write("MATCH (m:Migration {id: '020-search-words'}) DELETE m");
    expect((await searchEntities(store, { text: 'fjh', first: 1 })).items).toEqual([]);
    expect(await migrate(store)).toEqual({ applied: ['020-search-words'] });
    expect((await searchEntities(store, { text: 'fjh', first: 1 })).items).toMatchObject([
      { name: '范举红' },
    ]);
    expect(await store.run('MATCH (e:Entity) RETURN e.searchText AS old')).toEqual([{ old: null }]);
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
