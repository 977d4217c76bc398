import { z } from 'zod';
import { type Predicate, predicateNames } from '../model/ontology.ts';
import { positionAfter } from './cursor.ts';
import { createQuery } from './query.ts';
import { evidenceRow, relationRow } from './row-schemas.ts';
import type { EvidenceRow, RelationRow, Slice } from './rows.ts';
import { sliceOf } from './slice.ts';
import type { GraphStore, StatementRunner } from './store.ts';

const anyPredicate = { PREDICATES: predicateNames.join('|') };
const findRelations = createQuery('read/find-relations', relationRow, anyPredicate);
const listOfEntities = createQuery(
  'read/list-relations-of-entities',
  relationRow.extend({ entityId: z.string() }),
  anyPredicate,
);
const listOfArticles = createQuery(
  'read/list-relations-of-articles',
  relationRow.extend({ articleId: z.string() }),
  anyPredicate,
);
const listEvidence = createQuery('read/list-evidence-of-relations', evidenceRow);

/** Which of an entity's relations to give. */
export interface RelationPage {
  /** Only these predicates; all when null or left out. */
  readonly predicates?: readonly Predicate[] | null | undefined;
  readonly first: number;
  /** A cursor (`cursorAt`). */
  readonly after?: string | null | undefined;
}

/** A relation together with an article that states it. */
export type StatedRelationRow = RelationRow & { readonly articleId: string };

/** The relations of these ids, in no order; unknown ids give nothing. */
export function relationsByIds(store: GraphStore, ids: readonly string[]): Promise<readonly RelationRow[]> {
  return findRelations(store, { ids: [...new Set(ids)] });
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
  const distinct = [...new Set(ids)];
  const rows = await listOfEntities(store, {
    ids: distinct,
    predicates: page.predicates ?? predicateNames,
    from,
    to: from + page.first + 1,
  });
  const ofEntity = (id: string): RelationRow[] => rows.filter(({ entityId }) => entityId === id);
  return new Map(distinct.map((id) => [id, sliceOf(ofEntity(id), page.first)]));
}

/** The relations that these articles state, in the order of the text, each with its article's id. */
export function relationsOfArticles(
  store: StatementRunner,
  ids: readonly string[],
): Promise<readonly StatedRelationRow[]> {
  return listOfArticles(store, { ids: [...new Set(ids)] });
}

/** All evidence for these relations, in the order of the articles' ids and of the text. */
export function evidenceOfRelations(
  store: StatementRunner,
  relationIds: readonly string[],
): Promise<readonly EvidenceRow[]> {
  return listEvidence(store, { ids: [...new Set(relationIds)] });
}
