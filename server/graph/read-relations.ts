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
const rankedRelation = relationColumns.extend({ rank: z.number() }).transform(withId);
const listOfEntity = createQuery('read/list-relations-of-entity', rankedRelation, anyPredicate);
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

async function relationsOfEntity(
  store: GraphStore,
  id: string,
  { predicates, statuses, first, after }: RelationPage,
): Promise<Slice<RelationRow>> {
  const from = positionAfter(after);
  const found = await listOfEntity(store, {
    id,
    all: !(predicates || statuses),
    predicates: predicates ?? predicateNames,
    statuses: statuses ?? statusNames,
    limit: from + first + 1,
  });
  const ranked = found.toSorted((a, b) => b.rank - a.rank).map(({ rank, ...relation }) => relation);
  return sliceOf(ranked.slice(from, from + first + 1), first);
}

/**
 * For every given entity the same page of its relations, those with the most evidence first.
 * @throws AppError USAGE for a cursor that is none
 */
export async function relationsOfEntities(
  store: GraphStore,
  ids: readonly string[],
  page: RelationPage,
): Promise<ReadonlyMap<string, Slice<RelationRow>>> {
  const pages = [...new Set(ids)].map(
    async (id): Promise<[string, Slice<RelationRow>]> => [id, await relationsOfEntity(store, id, page)],
  );
  return new Map(await Promise.all(pages));
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
