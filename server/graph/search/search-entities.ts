import { type EntityType, entityTypeNames } from '../../model/ontology.ts';
import { positionAfter } from '../cursor.ts';
import { createQuery } from '../query.ts';
import { entityRow } from '../row-schemas.ts';
import type { EntityRow, Slice } from '../rows.ts';
import { sliceOf } from '../slice.ts';
import type { Engine, GraphStore } from '../store.ts';
import { isLatin } from './is-latin.ts';
import { readingsOf } from './readings.ts';
import { searchKey } from './search-key.ts';
import { searchPatterns } from './search-patterns.ts';
import { wordsToFind } from './search-words.ts';

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

/** Latin letters may be how something is read; Han characters may be others that are read so. */
function readingParameters(key: string) {
  const [asRead] = isLatin(key) ? [key] : readingsOf(key);
  if (asRead === undefined) return { reading: null, readingBegin: null, sameSound: null };
  const whole = `\t${asRead}\t`;
  return isLatin(key)
    ? { reading: whole, readingBegin: `\t${asRead}`, sameSound: null }
    : { reading: null, readingBegin: null, sameSound: whole };
}

/**
 * Entities that the text may mean, in simplified or traditional characters, pinyin or initials; width, case, spaces and
 * marks aside. First those of that very name, then names that begin so, aliases that are it, aliases that begin so, the
 * very reading (`fanjuhong`, `fjh`), readings that begin so, forms that hold it; then what it is short for (云溪仪器),
 * what sounds alike, and what is one character off. Within each, those with more mentions first. A text without letters
 * and digits means nothing.
 * @throws AppError USAGE for a cursor that is none
 */
export async function searchEntities(store: GraphStore, search: EntitySearch): Promise<Slice<EntityRow>> {
  const key = searchKey(search.text);
  const skip = positionAfter(search.after);
  if (key === '') return { items: [], hasNext: false };
  const find = [...key].length > 1 ? searchIndex[store.engine] : scanEntities;
  const rows = await find(store, {
    words: wordsToFind(key).join(' '),
    text: key,
    whole: `\n${key}\n`,
    begin: `\n${key}`,
    ...readingParameters(key),
    ...searchPatterns(key),
    types: search.types ?? entityTypeNames,
    skip,
    limit: search.first + 1,
  });
  return sliceOf(rows, search.first);
}
