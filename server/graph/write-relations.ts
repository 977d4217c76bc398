import { z } from 'zod';
import { type Predicate, predicateNames } from '../model/ontology.ts';
import type { ArticleRows } from './article-rows.ts';
import { degreeRows } from './degree-rows.ts';
import { createQuery, noRows, type Query } from './query.ts';
import { type RelationChange, relationChanges } from './relation-changes.ts';
import type { Row, StatementRunner } from './store.ts';

interface Merged {
  readonly id: string;
  readonly isNew: boolean;
}

const merged = z.object({ id: z.string(), isNew: z.boolean() });

const mergeRelations = new Map<Predicate, Query<Merged>>(
  predicateNames.map((name) => [name, createQuery('write/merge-relations', merged, { PREDICATE: name })]),
);
const changeDegrees = createQuery('write/change-degrees', noRows);
const createEvidence = createQuery('write/create-evidence', noRows);

function asRow({ id, subjectId, objectId, title, confidence, evidence }: RelationChange): Row {
  return { id, subjectId, objectId, title, confidence, evidence };
}

async function mergeAll(
  transaction: StatementRunner,
  changes: readonly RelationChange[],
): Promise<readonly RelationChange[]> {
  const fresh = new Set<string>();
  for (const [predicate, merge] of mergeRelations) {
    const rows = changes.filter((change) => change.predicate === predicate).map(asRow);
    const results = rows.length === 0 ? [] : await merge(transaction, { rows });
    for (const { id, isNew } of results) if (isNew) fresh.add(id);
  }
  return changes.filter(({ id }) => fresh.has(id));
}

/** Writes an article's relations and their evidence. Gives how many relations were new. */
export async function writeRelations(transaction: StatementRunner, rows: ArticleRows): Promise<number> {
  const fresh = await mergeAll(transaction, relationChanges(rows.evidence));
  await changeDegrees(transaction, { rows: degreeRows(fresh, 1) });
  await createEvidence(transaction, { articleId: rows.id, rows: rows.evidence.map((row) => ({ ...row })) });
  return fresh.length;
}
