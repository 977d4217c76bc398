import { z } from 'zod';
import { predicateNames } from '../model/ontology.ts';
import { createQuery } from './query.ts';
import { entitiesByIds } from './read-entities.ts';
import type { GraphStore } from './store.ts';

const step = z.object({ id: z.string(), degree: z.number(), reachedFrom: z.string() });
const listNeighbours = createQuery('read/list-neighbour-ids', step, {
  PREDICATES: predicateNames.join('|'),
});

/** One side of the search: how each entity was reached, and those from which to go on. */
interface Side {
  readonly cameFrom: Map<string, string | null>;
  front: readonly string[];
  /** How many ties the entities of the front have: what the next step costs. */
  cost: number;
}

function startAt(id: string, degree: number): Side {
  return { cameFrom: new Map([[id, null]]), front: [id], cost: degree };
}

/** Goes one step on from a side. Gives the smallest id at which it meets the other, or null. */
async function advance(store: GraphStore, side: Side, other: Side): Promise<string | null> {
  const found = await listNeighbours(store, { ids: side.front });
  const fresh = found.filter(({ id }) => !side.cameFrom.has(id));
  for (const { id, reachedFrom } of fresh) side.cameFrom.set(id, reachedFrom);
  side.front = fresh.map(({ id }) => id);
  side.cost = fresh.reduce((sum, { degree }) => sum + degree, 0);
  const meetings = side.front.filter((id) => other.cameFrom.has(id));
  return meetings.reduce<string | null>((least, id) => (least === null || id < least ? id : least), null);
}

function wayTo(side: Side, end: string): readonly string[] {
  const way: string[] = [];
  for (let at: string | null = end; at !== null; at = side.cameFrom.get(at) ?? null) way.push(at);
  return way;
}

/**
 * The ids of the entities on a shortest path between two, both ends included, whatever the direction of the relations;
 * null where there is none of `maxHops` relations at most. Of several the same one on every engine.
 *
 * Breadth-first from both ends, always on the side whose next step costs less (Pohl 1971): the embedded engine's own
 * shortestPath goes from one end, and takes seven times as long.
 */
export async function shortestPath(
  store: GraphStore,
  from: string,
  to: string,
  { maxHops }: { readonly maxHops: number },
): Promise<readonly string[] | null> {
  const ends = new Map((await entitiesByIds(store, [from, to])).map(({ id, degree }) => [id, degree]));
  const [degreeFrom, degreeTo] = [ends.get(from), ends.get(to)];
  if (degreeFrom === undefined || degreeTo === undefined) return null;
  if (from === to) return [from];
  const [here, there] = [startAt(from, degreeFrom), startAt(to, degreeTo)];
  for (let hops = 0; hops < maxHops && here.front.length > 0 && there.front.length > 0; hops += 1) {
    const [side, other] = here.cost <= there.cost ? [here, there] : [there, here];
    const meeting = await advance(store, side, other);
    if (meeting !== null) return [...wayTo(here, meeting).toReversed(), ...wayTo(there, meeting).slice(1)];
  }
  return null;
}
