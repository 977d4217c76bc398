import { z } from 'zod';
import { type EntityType, entityTypeNames } from '../../model/ontology.ts';
import { positionAfter } from '../cursor.ts';
import { createQuery } from '../query.ts';
import { entityRow } from '../row-schemas.ts';
import type { EntityRow, Slice } from '../rows.ts';
import { sliceOf } from '../slice.ts';
import type { Engine, GraphStore } from '../store.ts';
import { likeness } from './likeness.ts';
import { readingsOf } from './readings.ts';
import { searchKey } from './search-key.ts';
import { searchTextsOf } from './search-text.ts';

const scanEntities = createQuery('read/scan-entities', entityRow);
const searchIndex = {
  neo4j: createQuery('read/search-entities.neo4j', entityRow),
  grafeo: createQuery('read/search-entities.grafeo', entityRow),
} satisfies Record<Engine, unknown>;
const candidateRow = entityRow.extend({ searchText: z.string() });
const findCandidates = {
  neo4j: createQuery('read/search-candidates.neo4j', candidateRow),
  grafeo: createQuery('read/search-candidates.grafeo', candidateRow),
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

/** How many entities that share a pair of characters, or the sound, with a query are looked at more closely. */
const candidates = 200;

/** What too many names end with for a candidate to be told by. */
const commonEnd = /(股份|有限|责任|公司|集团|项目|计划|行动|中心|学院|大学|研究院)+$/u;
/** With how many characters of a query a candidate has to share a pair. */
const telling = 8;

/** How long a text has to be to mean what holds it, and nothing else. */
const longText = 4;

type Asked = Readonly<{ key: string; types: readonly EntityType[]; limit: number }>;

async function findHolding(store: GraphStore, { key, types, limit }: Asked): Promise<readonly EntityRow[]> {
  const find = hanPair.test(key) ? searchIndex[store.engine] : scanEntities;
  const [whole, begin, phrase] = [`\n${key}\n`, `\n${key}`, `"${key}"`];
  const [reading, readingBegin] = [`\t${key}\t`, `\t${key}`];
  return find(store, { text: key, whole, begin, phrase, reading, readingBegin, types, skip: 0, limit });
}

/** Entities that are like the query, though no form of them holds it: for short forms and slips. */
async function findAlike(store: GraphStore, { key, types }: Asked): Promise<readonly EntityRow[]> {
  const words = [key.replace(commonEnd, '').slice(0, telling) || key, ...readingsOf(key).slice(0, 1)].join(
    ' ',
  );
  const found = await findCandidates[store.engine](store, { words, types, limit: candidates });
  const alike = found.flatMap(({ searchText, ...entity }) => {
    const rank = likeness(key, searchTextsOf(searchText));
    return rank === null ? [] : [{ rank, entity }];
  });
  alike.sort(
    (a, b) =>
      a.rank - b.rank ||
      b.entity.mentionCount - a.entity.mentionCount ||
      (a.entity.id < b.entity.id ? -1 : 1),
  );
  return alike.map(({ entity }) => entity);
}

/** A longer text that something holds is seldom a slip, and looking for what is like it takes as long again. */
function mayMeanMore(key: string, found: number, limit: number): boolean {
  return hanPair.test(key) && found < limit && (found === 0 || key.length < longText);
}

/**
 * Entities that the text may mean, in simplified or traditional characters, pinyin or initials; width, case, spaces and
 * quotation marks aside. First those of that very name, then names that begin so, aliases that begin so, the very
 * reading (`fanjuhong`, `fjh`), readings that begin so, forms that hold it; then, where that is not enough, short forms
 * (云溪仪器), what sounds alike, and what is one character off. Within each, those with more mentions first.
 * @throws AppError USAGE for a cursor that is none
 */
export async function searchEntities(store: GraphStore, search: EntitySearch): Promise<Slice<EntityRow>> {
  const key = searchKey(search.text);
  const from = positionAfter(search.after);
  const asked = { key, types: search.types ?? entityTypeNames, limit: from + search.first + 1 };
  if (key === '' || asked.types.length === 0) return { items: [], hasNext: false };
  const found = [...(await findHolding(store, asked))];
  if (mayMeanMore(key, found.length, asked.limit)) {
    const known = new Set(found.map(({ id }) => id));
    found.push(...(await findAlike(store, asked)).filter(({ id }) => !known.has(id)));
  }
  return sliceOf(found.slice(from, asked.limit), search.first);
}
