import { type EntityType, entityTypeNames } from '../model/ontology.ts';
import { positionAfter } from './cursor.ts';
import { createQuery } from './query.ts';
import { entityRow } from './row-schemas.ts';
import type { EntityRow, Slice } from './rows.ts';
import { searchKey } from './search-key.ts';
import { searchPatterns } from './search-patterns.ts';
import { wordsToFind } from './search-words.ts';
import { sliceOf } from './slice.ts';
import { soundsOf } from './sounds-of.ts';
import type { Engine, GraphStore } from './store.ts';

const findEntities = createQuery('read/find-entities', entityRow);
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

const isLatin = (key: string): boolean => /^[a-z0-9]+$/u.test(key);

/** What the reading of a key says: letters may be meant as pinyin, Han characters may be others of the same sound. */
function soundParameters(key: string) {
  const [sound] = soundsOf(key);
  if (sound === undefined || key.length === 0) return { sound: null, soundBegin: null, soundRank: 8 };
  const whole = `\n${sound.full}\n`;
  return isLatin(key)
    ? { sound: whole, soundBegin: `\n${sound.full}`, soundRank: 5 }
    : { sound: whole, soundBegin: whole, soundRank: 8 };
}

/**
 * Entities that the text may mean; width, case, marks, spaces and traditional characters aside. Those of that very name
 * come first, then names that begin so, aliases that are it, aliases that begin so, and forms that hold it; then forms of
 * that pinyin or these initials, of a pinyin or initials that begin so, forms that it is short for, forms of the same
 * sound, and forms of one other character or one fewer; each with more mentions first. A text without letters and digits
 * finds nothing.
 * @throws AppError USAGE for a cursor that is none
 */
export async function searchEntities(store: GraphStore, search: EntitySearch): Promise<Slice<EntityRow>> {
  const text = searchKey(search.text);
  const skip = positionAfter(search.after);
  if (text === '') return { items: [], hasNext: false };
  const rows = await searchIndex[store.engine](store, {
    words: wordsToFind(text).join(' '),
    text,
    whole: `\n${text}\n`,
    begin: `\n${text}`,
    ...soundParameters(text),
    ...searchPatterns(text),
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
