import { z } from 'zod';
import { type RelationEnds, relationId } from '../model/ids.ts';
import { predicateNames } from '../model/ontology.ts';
import { countByEntity } from './count-by-entity.ts';
import { createQuery, noRows } from './query.ts';
import { relationsOf } from './relations-of.ts';
import { evidenceColumns } from './row-schemas.ts';
import type { RelationRow } from './rows.ts';
import type { StatementRunner } from './store.ts';
import { updateRelations } from './update-relations.ts';

const anyPredicate = { PREDICATES: predicateNames.join('|') };
const listEvidence = createQuery(
  'read/list-evidence-from',
  evidenceColumns.extend({ date: z.string().nullable(), sourceId: z.string() }),
);
const lockEntities = createQuery('write/lock-entities', noRows);
const deleteRelations = createQuery('write/delete-relations', noRows, anyPredicate);
const lowerDegrees = createQuery('write/lower-degrees', noRows);

/** How many relations were left and how many went. */
export interface RecountedRelations {
  readonly kept: number;
  readonly removed: number;
}

/** What all evidence together says of these relations; those that nothing states any more are missing. */
async function relationsNow(
  transaction: StatementRunner,
  ends: readonly RelationEnds[],
): Promise<readonly RelationRow[]> {
  const wanted = new Set(ends.map(relationId));
  const subjectIds = [...new Set(ends.map(({ subjectId }) => subjectId))].sort();
  await lockEntities(transaction, { ids: subjectIds });
  const evidence = await listEvidence(transaction, {
    subjectIds,
    objectIds: [...new Set(ends.map(({ objectId }) => objectId))],
  });
  const statements = evidence.map((stated) => ({ ...stated, relationId: relationId(stated) }));
  return relationsOf(statements.filter((stated) => wanted.has(stated.relationId)));
}

/**
 * Counts these relations anew from all evidence that there is, and removes those that nothing states.
 */
export async function recountRelations(
  transaction: StatementRunner,
  ends: readonly RelationEnds[],
): Promise<RecountedRelations> {
  if (ends.length === 0) return { kept: 0, removed: 0 };
  const relations = await relationsNow(transaction, ends);
  await updateRelations(transaction, relations);
  const stated = new Set(relations.map(({ id }) => id));
  const gone = [...new Map(ends.map((end) => [relationId(end), end]))]
    .filter(([id]) => !stated.has(id))
    .map(([, { subjectId, predicate, objectId }]) => ({ subjectId, predicate, objectId }));
  if (gone.length > 0) {
    await deleteRelations(transaction, { rows: gone });
    await lowerDegrees(transaction, { rows: [...countByEntity(gone)].map(([id, by]) => ({ id, by })) });
  }
  return { kept: relations.length, removed: gone.length };
}
