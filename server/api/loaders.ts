import DataLoader from 'dataloader';
import {
  articlesByIds,
  articlesOfEntities,
  type NamingRow,
  type ReprintRow,
  reprintsOf,
} from '../graph/read-articles.ts';
import { entitiesByIds } from '../graph/read-entities.ts';
import { evidenceOfRelations } from '../graph/read-evidence.ts';
import { mentionsOfArticles, mentionsOfEntities } from '../graph/read-mentions.ts';
import {
  type RelationPage,
  relationsByIds,
  relationsOfArticles,
  relationsOfEntities,
  type StatedRelationRow,
} from '../graph/read-relations.ts';
import type { ArticleRow, EntityRow, EvidenceRow, MentionRow, RelationRow, Slice } from '../graph/rows.ts';
import type { GraphStore } from '../graph/store.ts';

type Load<T> = (ids: readonly string[]) => Promise<readonly T[]>;

/** One row for each id, or null. */
export type RowLoader<T> = DataLoader<string, T | null>;

/** All rows that belong to each id. */
export type RowsLoader<T> = DataLoader<string, readonly T[]>;

/** Gathers what the fields of one request ask for, so that each question goes to the store once for all of them. */
export interface Loaders {
  readonly entity: RowLoader<EntityRow>;
  readonly relation: RowLoader<RelationRow>;
  readonly article: RowLoader<ArticleRow>;
  readonly evidenceOfRelation: RowsLoader<EvidenceRow>;
  readonly mentionsOfArticle: RowsLoader<MentionRow>;
  readonly relationsOfArticle: RowsLoader<StatedRelationRow>;
  readonly articlesOfEntity: RowsLoader<NamingRow>;
  readonly articlesOfSource: RowsLoader<ReprintRow>;
  /** The loader of each entity's first mentions. */
  readonly mentionsOfEntity: (first: number) => RowsLoader<MentionRow>;
  /** The loader of the same page of each entity's relations. */
  readonly relationsOfEntity: (page: RelationPage) => DataLoader<string, Slice<RelationRow>>;
}

function rowLoader<T extends { readonly id: string }>(load: Load<T>): RowLoader<T> {
  return new DataLoader(async (ids) => {
    const found = new Map((await load(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

function rowsLoader<T>(idOf: (row: T) => string, load: Load<T>): RowsLoader<T> {
  return new DataLoader(async (ids) => {
    const groups = new Map<string, T[]>(ids.map((id) => [id, []]));
    for (const row of await load(ids)) groups.get(idOf(row))?.push(row);
    return ids.map((id) => groups.get(id) ?? []);
  });
}

/** Fields with different arguments cannot share a question: one loader for each set of arguments. */
function perArguments<A, L>(create: (given: A) => L): (given: A) => L {
  const loaders = new Map<string, L>();
  return (given) => {
    const key = JSON.stringify(given);
    const loader = loaders.get(key) ?? create(given);
    loaders.set(key, loader);
    return loader;
  };
}

const nothing: Slice<never> = { items: [], hasNext: false };

function relationsLoader(store: GraphStore, page: RelationPage): DataLoader<string, Slice<RelationRow>> {
  return new DataLoader(async (ids) => {
    const slices = await relationsOfEntities(store, ids, page);
    return ids.map((id) => slices.get(id) ?? nothing);
  });
}

/** Makes the loaders of one request. */
export function createLoaders(store: GraphStore): Loaders {
  return {
    entity: rowLoader((ids) => entitiesByIds(store, ids)),
    relation: rowLoader((ids) => relationsByIds(store, ids)),
    article: rowLoader((ids) => articlesByIds(store, ids)),
    evidenceOfRelation: rowsLoader(
      ({ relationId }) => relationId,
      (ids) => evidenceOfRelations(store, ids),
    ),
    mentionsOfArticle: rowsLoader(
      ({ articleId }) => articleId,
      (ids) => mentionsOfArticles(store, ids),
    ),
    relationsOfArticle: rowsLoader(
      ({ articleId }) => articleId,
      (ids) => relationsOfArticles(store, ids),
    ),
    articlesOfEntity: rowsLoader(
      ({ entityId }) => entityId,
      (ids) => articlesOfEntities(store, ids),
    ),
    articlesOfSource: rowsLoader(
      ({ sourceId }) => sourceId,
      (ids) => reprintsOf(store, ids),
    ),
    mentionsOfEntity: perArguments((first: number) =>
      rowsLoader(
        ({ entityId }) => entityId,
        (ids) => mentionsOfEntities(store, ids, first),
      ),
    ),
    relationsOfEntity: perArguments((page: RelationPage) => relationsLoader(store, page)),
  };
}
