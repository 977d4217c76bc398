import type { EntityType } from '../model/ontology.ts';
import bodyData from './data/body-suffixes.json' with { type: 'json' };
import placeData from './data/place-suffixes.json' with { type: 'json' };

/** What the last word of a name says about what it names. */
export interface SuffixMeaning {
  readonly suffix: string;
  readonly type: EntityType;
  readonly kind: string | null;
}

const bodies = bodyData.groups.flatMap(({ type, kind, suffixes }) =>
  suffixes.map((suffix): SuffixMeaning => ({ suffix, type: type as EntityType, kind })),
);
const places = placeData.groups.flatMap(({ kind, suffixes }) =>
  suffixes.map((suffix): SuffixMeaning => ({ suffix, type: 'Place', kind })),
);

/** Suffixes by their text. A suffix of a body that is one of a place too counts as the body's. */
const meanings = new Map([...places, ...bodies].map((meaning) => [meaning.suffix, meaning]));
const longest = Math.max(...[...meanings.keys()].map((suffix) => suffix.length));

/** Builders that are named like bodies of the state: the bureaus and institutes of 中铁, 中建 and 中交. */
const builder = /中(?:铁|建|交|水|国铁建)[\p{Script=Han}\d]{1,3}(?:工程)?([局院])$/u;

/** The longest suffix that a name or text ends in, or null. */
export function suffixOf(text: string): SuffixMeaning | null {
  const built = builder.exec(text);
  if (built?.[1]) return { suffix: built[1], type: 'Company', kind: null };
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    const meaning = meanings.get(text.slice(-length));
    if (meaning) return meaning;
  }
  return null;
}
