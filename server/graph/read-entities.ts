import { nameKey } from '../model/ids.ts';
import { type EntityType, entityTypeNames } from '../model/ontology.ts';
import { positionAfter } from './cursor.ts';
import { createQuery } from './query.ts';
import { entityRow } from './row-schemas.ts';
import type { EntityRow, Slice } from './rows.ts';
import { sliceOf } from './slice.ts';
import type { Engine, GraphStore } from './store.ts';

const findEntities = createQuery('read/find-entities', entityRow);
const scanEntities = createQuery('read/scan-entities', entityRow);
const searchIndex = {
  neo4j: createQuery('read/search-entities.neo4j', entityRow),
  grafeo: createQuery('read/search-entities.grafeo', entityRow),
} satisfies Record<Engine, unknown>;

/** What to look for, and which part of the answer to give. */
export interface EntitySearch {
  readonly text: string;
  /** Only these types; all when null or left out. */
  readonly types?: readonly EntityType[] | null | undefined;
  readonly first: number;
  /** A cursor (`cursorAt`). */
  readonly after?: string | null | undefined;
}

/**
 * The full-text indexes hold pairs of Han characters: anything else they would miss. Of the rarer ones (〇, 々, the
 * extensions) each engine thinks differently, so they count as something else.
 */
const hanPair = /^[\u4e00-\u9fff]{2,}$/u;

/**
 * Entities with a form that holds the text; width, case, spaces and quotation marks aside. Those of that very name
 * come first, then names that begin so, then aliases that do, then the rest; each with more mentions first.
 * @throws AppError USAGE for a cursor that is none
 */
export async function searchEntities(store: GraphStore, search: EntitySearch): Promise<Slice<EntityRow>> {
  const text = nameKey(search.text);
  const skip = positionAfter(search.after);
  if (text === '') return { items: [], hasNext: false };
  const find = hanPair.test(text) ? searchIndex[store.engine] : scanEntities;
  const rows = await find(store, {
    text,
    whole: `\n${text}\n`,
    begin: `\n${text}`,
    phrase: `"${text}"`,
    types: search.types ?? entityTypeNames,
    skip,
    limit: search.first + 1,
  });
  return sliceOf(rows, search.first);
}

/** The entities of these ids, in no order; unknown ids give nothing. */
export function entitiesByIds(store: GraphStore, ids: readonly string[]): Promise<readonly EntityRow[]> {
  return findEntities(store, { ids: [...new Set(ids)] });
}
