import { z } from 'zod';
import { type RelationEnds, relationId } from '../model/ids.ts';
import { type Predicate, predicateNames } from '../model/ontology.ts';
import type { ArticleRows, StatedEvidence } from './article-rows.ts';
import { degreeRows } from './degree-rows.ts';
import { createQuery, noRows, type Query } from './query.ts';
import { recountRelations } from './recount-relations.ts';
import { type RelationChange, relationChanges } from './relation-changes.ts';
import type { Row, StatementRunner } from './store.ts';

const merged = z.object({
  subjectId: z.string(),
  objectId: z.string(),
  isNew: z.boolean(),
  isMixed: z.boolean(),
});
type Merged = z.infer<typeof merged>;

function queriesOf(name: string): ReadonlyMap<Predicate, Query<Merged>> {
  return new Map(
    predicateNames.map((predicate) => [predicate, createQuery(name, merged, { PREDICATE: predicate })]),
  );
}

const fromSubject = queriesOf('write/merge-relations');
const fromObject = queriesOf('write/merge-relations-of-hubs');
const changeDegrees = createQuery('write/change-degrees', noRows);
const createEvidence = createQuery('write/create-evidence', noRows);

/** From how many relations on it costs more to look through those of the subject than to run a second statement. */
const hubDegree = 100;

type Degrees = ReadonlyMap<string, number>;

function beginsAtObject({ subjectId, objectId }: RelationChange, degrees: Degrees): boolean {
  const ofSubject = degrees.get(subjectId) ?? 0;
  return ofSubject > hubDegree && ofSubject > (degrees.get(objectId) ?? 0);
}

function asRow({ id, predicate, ...row }: RelationChange): Row {
  return row;
}

interface Outcome {
  readonly fresh: RelationEnds[];
  readonly mixed: RelationEnds[];
}

async function mergeBy(
  queries: ReadonlyMap<Predicate, Query<Merged>>,
  transaction: StatementRunner,
  changes: readonly RelationChange[],
  outcome: Outcome,
): Promise<void> {
  for (const predicate of new Set(changes.map((change) => change.predicate))) {
    const rows = changes.filter((change) => change.predicate === predicate).map(asRow);
    const results = (await queries.get(predicate)?.(transaction, { rows })) ?? [];
    for (const { subjectId, objectId, isNew, isMixed } of results) {
      if (isNew) outcome.fresh.push({ subjectId, predicate, objectId });
      if (isMixed) outcome.mixed.push({ subjectId, predicate, objectId });
    }
  }
}

function evidenceRow({ id, relationId: _, quote, ...row }: StatedEvidence): Row {
  return { ...row };
}

/**
 * Writes the relations that new articles state, and their evidence. An article counts as a source of its own here: what
 * repeats another is counted anew afterwards (`recountRelations`), and so is a relation whose evidence does not agree
 * on the status. Gives how many relations were new.
 */
export async function writeRelations(
  transaction: StatementRunner,
  articles: readonly ArticleRows[],
  dates: ReadonlyMap<string, string | null>,
  degrees: Degrees,
): Promise<number> {
  const evidence = articles.flatMap((article) => article.evidence);
  if (evidence.length === 0) return 0;
  const statements = evidence.map((stated) => {
    const { articleId } = stated;
    return { ...stated, date: dates.get(articleId) ?? null, sourceId: articleId };
  });
  const changes = relationChanges(statements);
  const outcome: Outcome = { fresh: [], mixed: [] };
  const ofHubs = changes.filter((change) => beginsAtObject(change, degrees));
  await mergeBy(
    fromSubject,
    transaction,
    changes.filter((change) => !ofHubs.includes(change)),
    outcome,
  );
  await mergeBy(fromObject, transaction, ofHubs, outcome);
  await changeDegrees(transaction, { rows: degreeRows(outcome.fresh, 1) });
  await createEvidence(transaction, { rows: evidence.map(evidenceRow) });
  await recountRelations(transaction, outcome.mixed);
  return new Set(outcome.fresh.map(relationId)).size;
}
