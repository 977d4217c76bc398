import { createQuery } from './query.ts';
import { entityRow } from './row-schemas.ts';
import type { EntityRow } from './rows.ts';
import type { GraphStore } from './store.ts';

const findEntities = createQuery('read/find-entities', entityRow);

/** The entities of these ids, in no order; unknown ids give nothing. */
export function entitiesByIds(store: GraphStore, ids: readonly string[]): Promise<readonly EntityRow[]> {
  return findEntities(store, { ids: [...new Set(ids)] });
}
