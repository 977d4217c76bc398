import { type Predicate, predicateNames } from '../model/ontology.ts';
import type { ArticleRows, StatedEvidence } from './article-rows.ts';
import { createQuery, noRows, type Query } from './query.ts';
import { relationsByIds } from './read-relations.ts';
import { recountRelations } from './recount-relations.ts';
import { relationProperties } from './relation-properties.ts';
import { relationsOf, takeBoth } from './relations-of.ts';
import type { RelationRow } from './rows.ts';
import type { StatementRunner, Value } from './store.ts';
import { updateRelations } from './update-relations.ts';

const createRelations = new Map<Predicate, Query<unknown>>(
  predicateNames.map((name) => [name, createQuery('write/create-relations', noRows, { PREDICATE: name })]),
);
const createEvidence = createQuery('write/create-evidence', noRows);

/** A piece of evidence as `create-evidence` takes it. */
function evidenceValues(stated: StatedEvidence): readonly Value[] {
  const { articleId, subjectId, predicate, objectId, start, end, title, status } = stated;
  const { holdsFrom, holdsTo, rule, confidence } = stated;
  return [
    ...[articleId, subjectId, predicate, objectId, start, end],
    ...[title, status, holdsFrom, holdsTo, rule, confidence],
  ];
}

/** A relation as `create-relations` takes it. */
function relationValues(relation: RelationRow): readonly Value[] {
  const { predicate, rank, title, status, confidence, evidenceCount, sourceCount, ...dates } =
    relationProperties(relation);
  const { firstSeen, lastSeen, holdsFrom, holdsTo } = dates;
  return [
    ...[relation.subjectId, relation.objectId, predicate, rank, title, status, confidence],
    ...[evidenceCount, sourceCount, firstSeen, lastSeen, holdsFrom, holdsTo],
  ];
}

/** What the articles say of each relation. Each counts as a source of its own here. */
function gather(
  evidence: readonly StatedEvidence[],
  dates: ReadonlyMap<string, string | null>,
): readonly RelationRow[] {
  return relationsOf(
    evidence.map((stated) => {
      const { articleId } = stated;
      return { ...stated, date: dates.get(articleId) ?? null, sourceId: articleId };
    }),
  );
}

async function create(transaction: StatementRunner, relations: readonly RelationRow[]): Promise<void> {
  const all: unknown[] = [];
  for (const predicate of new Set(relations.map((relation) => relation.predicate))) {
    const rows = relations.filter((relation) => relation.predicate === predicate).map(relationValues);
    all.push(createRelations.get(predicate)?.(transaction, { rows }));
  }
  await Promise.all(all);
}

/** The relations among these that are there. An entity without any need not be asked about. */
async function findKnown(
  transaction: StatementRunner,
  stated: readonly RelationRow[],
  degrees: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, RelationRow>> {
  const likely = stated.filter(
    ({ subjectId, objectId }) => (degrees.get(subjectId) ?? 0) > 0 && (degrees.get(objectId) ?? 0) > 0,
  );
  const found = await relationsByIds(
    transaction,
    likely.map(({ id }) => id),
  );
  return new Map(found.map((relation) => [relation.id, relation]));
}

/** Adds what the articles say to the relations that are there; where the statuses differ, counts all evidence anew. */
async function add(
  transaction: StatementRunner,
  stated: readonly RelationRow[],
  known: ReadonlyMap<string, RelationRow>,
): Promise<void> {
  const pairs = stated.flatMap((relation) => {
    const before = known.get(relation.id);
    return before ? [{ before, relation }] : [];
  });
  const agreed = pairs.filter(({ before, relation }) => before.status === relation.status);
  await updateRelations(
    transaction,
    agreed.map(({ before, relation }) => takeBoth(before, relation)),
  );
  const mixed = pairs.filter(({ before, relation }) => before.status !== relation.status);
  await recountRelations(
    transaction,
    mixed.map(({ relation }) => relation),
  );
}

/**
 * Writes the relations that new articles state, and their evidence; the entities are to be locked. An article counts as
 * a source of its own: what repeats another is counted anew afterwards (`recountRelations`). Gives the relations that
 * are new.
 */
export async function writeRelations(
  transaction: StatementRunner,
  articles: readonly ArticleRows[],
  dates: ReadonlyMap<string, string | null>,
  degrees: ReadonlyMap<string, number>,
): Promise<readonly RelationRow[]> {
  const evidence = articles.flatMap((article) => article.evidence);
  if (evidence.length === 0) return [];
  const stated = gather(evidence, dates);
  const known = await findKnown(transaction, stated, degrees);
  const fresh = stated.filter(({ id }) => !known.has(id));
  await Promise.all([
    createEvidence(transaction, { rows: evidence.map(evidenceValues) }),
    create(transaction, fresh),
  ]);
  await add(transaction, stated, known);
  return fresh;
}
