import { predicateNames } from '../model/ontology.ts';
import { degreeRows } from './degree-rows.ts';
import { createQuery, noRows } from './query.ts';
import { evidenceOfRelations } from './read-relations.ts';
import { type RelationChange, relationChanges } from './relation-changes.ts';
import type { RelationRow, RetractCounts } from './rows.ts';
import type { Row, StatementRunner } from './store.ts';

const anyPredicate = { PREDICATES: predicateNames.join('|') };
const recountRelations = createQuery('write/recount-relations', noRows, anyPredicate);
const deleteRelations = createQuery('write/delete-relations', noRows, anyPredicate);
const changeDegrees = createQuery('write/change-degrees', noRows);

/** What the evidence that is left says of these relations; those that nothing states any more are missing. */
async function changesLeft(
  transaction: StatementRunner,
  relations: readonly RelationRow[],
): Promise<readonly RelationChange[]> {
  const ends = new Map(relations.map((relation) => [relation.id, relation]));
  const evidence = await evidenceOfRelations(transaction, [...ends.keys()]);
  const statements = evidence.flatMap(({ relationId, title, confidence }) => {
    const relation = ends.get(relationId);
    return relation ? [{ ...relation, relationId, title, confidence }] : [];
  });
  return relationChanges(statements);
}

function asRow({ id, subjectId, objectId, title, confidence, evidence }: RelationChange): Row {
  return { id, subjectId, objectId, title, confidence, evidence };
}

async function removeRelations(transaction: StatementRunner, gone: readonly RelationRow[]): Promise<void> {
  const rows = gone.map(({ id, subjectId, objectId }) => ({ id, subjectId, objectId }));
  await deleteRelations(transaction, { rows });
  await changeDegrees(transaction, { rows: degreeRows(gone, -1) });
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/**
 * Counts relations anew from the evidence that is left, after some was deleted, and removes those that nothing states
 * any more. They are to be as they were before, and their entities locked.
 */
export async function retractRelations(
  transaction: StatementRunner,
  relations: readonly RelationRow[],
): Promise<Pick<RetractCounts, 'removedRelations' | 'keptRelations' | 'removedEvidence'>> {
  const left = await changesLeft(transaction, relations);
  await recountRelations(transaction, { rows: left.map(asRow) });
  const stated = new Set(left.map(({ id }) => id));
  const gone = relations.filter(({ id }) => !stated.has(id));
  await removeRelations(transaction, gone);
  const before = sum(relations.map(({ evidenceCount }) => evidenceCount));
  const after = sum(left.map(({ evidence }) => evidence));
  return {
    removedRelations: gone.length,
    keptRelations: left.length,
    removedEvidence: before - after,
  };
}
