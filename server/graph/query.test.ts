import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { openGrafeo } from './adapters/grafeo.ts';
import { createQuery, noRows } from './query.ts';
import type { GraphStore } from './store.ts';

async function openStoreWith(cypher: string): Promise<GraphStore> {
  const store = openGrafeo(null);
  onTestFinished(() => store.close());
  await store.write((transaction) => transaction.run(cypher));
  return store;
}

const listMigrations = createQuery('read/list-migrations', z.object({ id: z.string() }));

describe('createQuery', () => {
  it('runs the file of that name and gives its rows', async () => {
    const store = await openStoreWith("CREATE (:Migration {id: '002'}), (:Migration {id: '001'})");
    expect(await listMigrations(store)).toEqual([{ id: '001' }, { id: '002' }]);
  });

  it('says which statement gave what is not allowed', async () => {
    const store = await openStoreWith('CREATE (:Migration {id: 3})');
    await expect(listMigrations(store)).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringMatching(/read\/list-migrations.*0\.id/u),
    });
  });

  it('puts a name of the ontology where the statement has a word for it', async () => {
    const store = await openStoreWith("CREATE (:Entity {id: 'a'}), (:Entity {id: 'b'})");
    const merge = createQuery('write/create-relations', noRows, { PREDICATE: 'PART_OF' });
    const row = ['a', 'b', 'PART_OF', 1, null, 'asserted', 0.5, 1, 1, null, null, null, null];
    await store.write((transaction) => merge(transaction, { rows: [row] }));
    expect(await store.run('MATCH ()-[r]->() RETURN type(r) AS type')).toEqual([{ type: 'PART_OF' }]);
  });

  it('refuses names that could be more than a name', async () => {
    const store = await openStoreWith('CREATE (:Entity)');
    const merge = createQuery('write/create-relations', noRows, { PREDICATE: 'A]->() DETACH DELETE (x)' });
    await expect(merge(store)).rejects.toThrow('cannot stand for PREDICATE');
  });
});
