import type { RelationEnds } from '../model/ids.ts';

/** How many of these relations each entity has. */
export function countByEntity(
  relations: readonly Pick<RelationEnds, 'subjectId' | 'objectId'>[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const ends = relations.flatMap(({ subjectId, objectId }) => [...new Set([subjectId, objectId])]);
  for (const id of ends) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
