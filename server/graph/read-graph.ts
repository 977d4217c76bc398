import { z } from 'zod';
import { predicateNames, type Status, statusNames } from '../model/ontology.ts';
import { createQuery } from './query.ts';
import { entitiesByIds } from './read-entities.ts';
import { entityRow, relationRow } from './row-schemas.ts';
import type { EntityRow, RelationRow, StatsRow } from './rows.ts';
import type { GraphStore } from './store.ts';

const anyPredicate = { PREDICATES: predicateNames.join('|') };
const countNeighbours = createQuery('read/count-neighbours', z.object({ total: z.number() }), anyPredicate);
const listNeighbours = createQuery('read/list-neighbours', z.object({ id: z.string() }), anyPredicate);
const listAmong = createQuery('read/list-relations-among', relationRow, anyPredicate);
const listBestConnected = createQuery('read/list-best-connected', entityRow);
const countOfEntities = createQuery('read/count-entities', z.object({ total: z.number() }));
const count = z.number().int();
const countAll = createQuery(
  'read/count-all',
  z.object({ articles: count, entities: count, relations: count, evidence: count }),
  anyPredicate,
);

/** Which relations count; all when left out. */
interface WithStatuses {
  readonly statuses?: readonly Status[];
}

/** A part of the graph: entities, all relations among them, and how many entities the limit kept out. */
export interface GraphPart {
  readonly entities: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
  readonly omitted: number;
}

interface Ring {
  readonly ids: readonly string[];
  readonly omitted: number;
}

/** The next ring around `ids`: those tied to it by the most evidence, as far as there is room. */
async function nextRing(
  store: GraphStore,
  ids: readonly string[],
  seen: readonly string[],
  room: number,
  statuses: readonly Status[],
): Promise<Ring> {
  const [counted] = await countNeighbours(store, { ids, seen, statuses });
  const total = counted?.total ?? 0;
  const found =
    total === 0 || room <= 0 ? [] : await listNeighbours(store, { ids, seen, statuses, limit: room });
  return { ids: found.map(({ id }) => id), omitted: total - found.length };
}

/** Relations with both ends among the entities, those with the most evidence first. */
async function relationsAmong(
  store: GraphStore,
  ids: readonly string[],
  statuses: readonly Status[],
): Promise<readonly RelationRow[]> {
  return ids.length === 0 ? [] : listAmong(store, { ids, statuses });
}

/**
 * What lies within `depth` steps of the focus, up to `limit` entities, ring by ring. `omitted` counts the entities of
 * the first ring that did not fit; what lies behind it is not looked at.
 */
export async function graphAround(
  store: GraphStore,
  around: WithStatuses & {
    readonly focus: readonly string[];
    readonly depth: number;
    readonly limit: number;
  },
): Promise<GraphPart> {
  const { statuses = statusNames } = around;
  const focus = await entitiesByIds(store, around.focus);
  const seen = focus.slice(0, around.limit).map(({ id }) => id);
  let ring: Ring = { ids: seen, omitted: focus.length - seen.length };
  for (let step = 0; step < around.depth && ring.ids.length > 0 && ring.omitted === 0; step += 1) {
    ring = await nextRing(store, ring.ids, seen, around.limit - seen.length, statuses);
    seen.push(...ring.ids);
  }
  const found = new Map((await entitiesByIds(store, seen)).map((entity) => [entity.id, entity]));
  return {
    entities: seen.flatMap((id) => found.get(id) ?? []),
    relations: await relationsAmong(store, seen, statuses),
    omitted: ring.omitted,
  };
}

/**
 * The most telling part of the whole graph: the entities with the most relations, and the relations among them. What
 * stands alone is left out, unless everything does: it would only fill the picture.
 */
export async function overview(
  store: GraphStore,
  { limit, statuses = statusNames }: WithStatuses & { readonly limit: number },
): Promise<GraphPart> {
  const connected = await listBestConnected(store, { leastDegree: 1, limit });
  const entities =
    connected.length > 0 ? connected : await listBestConnected(store, { leastDegree: 0, limit });
  const relations = await relationsAmong(
    store,
    entities.map(({ id }) => id),
    statuses,
  );
  return { entities, relations, omitted: (await countEntities(store)) - entities.length };
}

async function countEntities(store: GraphStore): Promise<number> {
  const [row] = await countOfEntities(store);
  return row?.total ?? 0;
}

/** How much the store holds. */
export async function stats(store: GraphStore): Promise<StatsRow> {
  const [row] = await countAll(store);
  return row ?? { articles: 0, entities: 0, relations: 0, evidence: 0 };
}
