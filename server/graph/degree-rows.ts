import type { Row } from './store.ts';

/** The two entities that a relation ties. */
export interface RelationEnds {
  readonly subjectId: string;
  readonly objectId: string;
}

/** By how much the degrees of entities change with these relations: `each` is 1 for new ones, -1 for removed ones. */
export function degreeRows(relations: readonly RelationEnds[], each: 1 | -1): readonly Row[] {
  const by = new Map<string, number>();
  const ends = relations.flatMap(({ subjectId, objectId }) => [...new Set([subjectId, objectId])]);
  for (const id of ends) by.set(id, (by.get(id) ?? 0) + each);
  return [...by].map(([id, change]) => ({ id, by: change }));
}
