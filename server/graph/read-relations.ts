import { z } from 'zod';
import { relationEnds, relationId } from '../model/ids.ts';
import { type Predicate, predicateNames, type Status, statusNames } from '../model/ontology.ts';
import { positionAfter } from './cursor.ts';
import { createQuery } from './query.ts';
import { evidenceColumns, relationColumns, relationRow, withId } from './row-schemas.ts';
import type { RelationRow, Slice } from './rows.ts';
import { sliceOf } from './slice.ts';
import type { GraphStore, StatementRunner } from './store.ts';

const anyPredicate = { PREDICATES: predicateNames.join('|') };
const findRelations = createQuery('read/find-relations', relationRow, anyPredicate);
const rankedRelation = relationColumns.extend({ entityId: z.string(), rank: z.number() }).transform(withId);
const listOfEntities = createQuery('read/list-relations-of-entities', rankedRelation, anyPredicate);
const listEvidence = createQuery('read/list-evidence-of-articles', evidenceColumns);

/** Which of an entity's relations to give. */
export interface RelationPage {
  /** Only these predicates; all when null or left out. */
  readonly predicates?: readonly Predicate[] | null | undefined;
  /** Only these statuses; all when null or left out. */
  readonly statuses?: readonly Status[] | null | undefined;
  readonly first: number;
  /** A cursor (`cursorAt`). */
  readonly after?: string | null | undefined;
}

/** A relation together with an article that states it. */
export type StatedRelationRow = RelationRow & { readonly articleId: string };

/** The relations of these ids, in no order; unknown ids give nothing. */
export async function relationsByIds(
  store: StatementRunner,
  ids: readonly string[],
): Promise<readonly RelationRow[]> {
  const rows = [...new Set(ids)].flatMap((id) => {
    const ends = relationEnds(id);
    return ends ? [[ends.subjectId, ends.predicate, ends.objectId]] : [];
  });
  return rows.length === 0 ? [] : findRelations(store, { rows });
}

/** By its rank, the entity that it was asked for left out. */
function ranked(rows: readonly z.infer<typeof rankedRelation>[]): readonly RelationRow[] {
  return rows.toSorted((a, b) => b.rank - a.rank).map(({ rank, entityId, ...relation }) => relation);
}

/**
 * For every given entity the same page of its relations, those with the most evidence first.
 * @throws AppError USAGE for a cursor that is none
 */
export async function relationsOfEntities(
  store: GraphStore,
  ids: readonly string[],
  { predicates, statuses, first, after }: RelationPage,
): Promise<ReadonlyMap<string, Slice<RelationRow>>> {
  const from = positionAfter(after);
  const found = await listOfEntities(store, {
    ids: [...new Set(ids)],
    all: !(predicates || statuses),
    predicates: predicates ?? predicateNames,
    statuses: statuses ?? statusNames,
    limit: from + first + 1,
  });
  const pageOf = (id: string): Slice<RelationRow> => {
    const relations = ranked(found.filter(({ entityId }) => entityId === id));
    return sliceOf(relations.slice(from, from + first + 1), first);
  };
  return new Map(ids.map((id) => [id, pageOf(id)]));
}

/** The relations that these articles state, in the order of the text, each with its article's id. */
export async function relationsOfArticles(
  store: StatementRunner,
  ids: readonly string[],
): Promise<readonly StatedRelationRow[]> {
  const evidence = await listEvidence(store, { ids: [...new Set(ids)] });
  const stated = new Map(evidence.map((row) => [`${row.articleId} ${relationId(row)}`, row]));
  const found = await relationsByIds(store, evidence.map(relationId));
  const byId = new Map(found.map((row) => [row.id, row]));
  return [...stated.values()].flatMap((row) => {
    const relation = byId.get(relationId(row));
    return relation ? [{ ...relation, articleId: row.articleId }] : [];
  });
}
