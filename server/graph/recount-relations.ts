import { z } from 'zod';
import { type RelationEnds, relationId } from '../model/ids.ts';
import { predicateNames } from '../model/ontology.ts';
import { degreeRows } from './degree-rows.ts';
import { createQuery, noRows } from './query.ts';
import { type RelationChange, relationChanges } from './relation-changes.ts';
import { evidenceColumns } from './row-schemas.ts';
import type { Row, StatementRunner } from './store.ts';

const anyPredicate = { PREDICATES: predicateNames.join('|') };
const listEvidence = createQuery(
  'read/list-evidence-from',
  evidenceColumns.extend({ date: z.string().nullable(), sourceId: z.string() }),
);
const lockEntities = createQuery('write/lock-entities', noRows);
const setRelations = createQuery('write/recount-relations', noRows, anyPredicate);
const deleteRelations = createQuery('write/delete-relations', noRows, anyPredicate);
const changeDegrees = createQuery('write/change-degrees', noRows);

/** How many relations were left and how many went. */
export interface RecountedRelations {
  readonly kept: number;
  readonly removed: number;
}

/** What all evidence together says of these relations; those that nothing states any more are missing. */
async function changesNow(
  transaction: StatementRunner,
  ends: readonly RelationEnds[],
): Promise<readonly RelationChange[]> {
  const wanted = new Set(ends.map(relationId));
  const subjectIds = [...new Set(ends.map(({ subjectId }) => subjectId))].sort();
  await lockEntities(transaction, { ids: subjectIds });
  const evidence = await listEvidence(transaction, {
    subjectIds,
    objectIds: [...new Set(ends.map(({ objectId }) => objectId))],
  });
  const statements = evidence.map((stated) => ({ ...stated, relationId: relationId(stated) }));
  return relationChanges(statements.filter((stated) => wanted.has(stated.relationId)));
}

function asRow({ id, subjectId, predicate, objectId, ...properties }: RelationChange): Row {
  return { subjectId, predicate, objectId, properties };
}

/**
 * Counts these relations anew from all evidence that there is, and removes those that nothing states.
 */
export async function recountRelations(
  transaction: StatementRunner,
  ends: readonly RelationEnds[],
): Promise<RecountedRelations> {
  if (ends.length === 0) return { kept: 0, removed: 0 };
  const changes = await changesNow(transaction, ends);
  if (changes.length > 0) await setRelations(transaction, { rows: changes.map(asRow) });
  const stated = new Set(changes.map(({ id }) => id));
  const gone = [...new Map(ends.map((end) => [relationId(end), end]))]
    .filter(([id]) => !stated.has(id))
    .map(([, { subjectId, predicate, objectId }]) => ({ subjectId, predicate, objectId }));
  if (gone.length > 0) {
    await deleteRelations(transaction, { rows: gone });
    await changeDegrees(transaction, { rows: degreeRows(gone, -1) });
  }
  return { kept: changes.length, removed: gone.length };
}
