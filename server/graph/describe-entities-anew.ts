import { z } from 'zod';
import { entityProperties } from './entity-properties.ts';
import { pagesById } from './export/pages-by-id.ts';
import { entityForms } from './forms-schema.ts';
import { createQuery, noRows } from './query.ts';
import { json } from './row-schemas.ts';
import type { GraphStore } from './store.ts';

const listEntityIds = createQuery('read/list-entity-ids', z.object({ id: z.string() }));
const lockEntities = createQuery('write/lock-entities', noRows);
const findEntities = createQuery(
  'read/find-described-entities',
  z.object({ id: z.string(), votes: json(entityForms) }),
);
const describeEntities = createQuery('write/describe-entities', noRows);

/** So many are read and written in one transaction. */
const atOnce = 1_000;

/**
 * Sets what follows from the entities' names (`entityProperties`) as this version has it, on all that a store holds. What
 * is so already stays so: it may be broken off, and done again.
 */
export async function describeEntitiesAnew(store: GraphStore): Promise<void> {
  for await (const page of pagesById(store, listEntityIds, atOnce)) {
    const ids = page.map(({ id }) => id);
    await store.write(async (transaction) => {
      await lockEntities(transaction, { ids });
      const entities = await findEntities(transaction, { ids });
      const rows = entities.map(({ id, votes }) => ({ id, properties: { ...entityProperties(votes) } }));
      await describeEntities(transaction, { rows });
    });
  }
}
