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
const relationOfEntity = relationColumns.extend({ entityId: z.string() }).transform(withId);
const listOfEntities = createQuery('read/list-relations-of-entities', relationOfEntity, anyPredicate);
const listOfEntity = createQuery('read/list-relations-of-entity', relationOfEntity, anyPredicate);
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
    return ends ? [{ ...ends }] : [];
  });
  return rows.length === 0 ? [] : findRelations(store, { rows });
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
  const from = positionAfter(page.after);
  const limit = page.first + 1;
  const [first, ...others] = new Set(ids);
  if (first === undefined) return new Map();
  const asked = {
    predicates: page.predicates ?? predicateNames,
    statuses: page.statuses ?? statusNames,
    from,
  };
  const rows =
    others.length === 0
      ? await listOfEntity(store, { ...asked, all: !(page.predicates || page.statuses), id: first, limit })
      : await listOfEntities(store, { ...asked, ids: [first, ...others], to: from + limit });
  const ofEntity = (id: string): RelationRow[] => rows.filter(({ entityId }) => entityId === id);
  return new Map([first, ...others].map((id) => [id, sliceOf(ofEntity(id), page.first)]));
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
