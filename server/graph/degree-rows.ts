import type { RelationEnds } from '../model/ids.ts';
import type { Row } from './store.ts';

/** By how much the degrees of entities change with these relations: `each` is 1 for new ones, -1 for removed ones. */
export function degreeRows(
  relations: readonly Pick<RelationEnds, 'subjectId' | 'objectId'>[],
  each: 1 | -1,
): readonly Row[] {
  const by = new Map<string, number>();
  const ends = relations.flatMap(({ subjectId, objectId }) => [...new Set([subjectId, objectId])]);
  for (const id of ends) by.set(id, (by.get(id) ?? 0) + each);
  // One order of ids for all writers, so that two of them never wait for each other.
  return [...by].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, change]) => ({ id, by: change }));
}
