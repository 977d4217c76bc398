import { predicateNames } from '../model/ontology.ts';
import { createQuery, noRows } from './query.ts';
import { relationProperties } from './relation-properties.ts';
import type { RelationRow } from './rows.ts';
import type { Row, StatementRunner } from './store.ts';

const update = createQuery('write/update-relations', noRows, { PREDICATES: predicateNames.join('|') });

function parametersOf(relation: RelationRow): Row {
  const { subjectId, predicate, objectId } = relation;
  return { subjectId, predicate, objectId, properties: { ...relationProperties(relation) } };
}

/** Replaces what is kept of relations that are there. Their entities are to be locked. */
export async function updateRelations(
  transaction: StatementRunner,
  relations: readonly RelationRow[],
): Promise<void> {
  if (relations.length > 0) await update(transaction, { rows: relations.map(parametersOf) });
}
