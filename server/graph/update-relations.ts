import { predicateNames } from '../model/ontology.ts';
import { createQuery, noRows } from './query.ts';
import type { RelationRow } from './rows.ts';
import type { Row, StatementRunner } from './store.ts';

const update = createQuery('write/update-relations', noRows, { PREDICATES: predicateNames.join('|') });

/** A relation as statements take it: what it is, and its properties. */
export function relationParameters({ id, subjectId, predicate, objectId, ...properties }: RelationRow): Row {
  return { subjectId, predicate, objectId, properties };
}

/** Replaces what is kept of relations that are there. Their entities are to be locked. */
export async function updateRelations(
  transaction: StatementRunner,
  relations: readonly RelationRow[],
): Promise<void> {
  if (relations.length > 0) await update(transaction, { rows: relations.map(relationParameters) });
}
