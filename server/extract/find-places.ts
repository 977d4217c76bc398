import notPlaces from './data/not-places.json' with { type: 'json' };
import { knownPlaceEnd, placeOfAbbreviation, placesNamed } from './gazetteer.ts';
import { suffixOf } from './name-suffixes.ts';
import type { Finding, TaggedBlock } from './tagged-block.ts';
import type { TaggedWord } from './tagger.ts';

/** Classes that a short form may have: elsewhere 朝阳 is the rising sun, and 安康 a wish. */
const placeTags = new Set(['LOC', 'ORG', 'nz', 'n', 'nw', 's']);
const notPlaceWords = new Set(notPlaces.words.split(' '));
const notPlacePattern = new RegExp(notPlaces.pattern, 'u');
const fullEnding = /[省市县区州旗盟国]$/u;

/** Whether a word that looks like a place is a common noun, a direction or a setting. */
export function isNoPlace(text: string): boolean {
  return notPlaceWords.has(text) || notPlacePattern.test(text);
}

function known(
  block: TaggedBlock,
  at: number,
  word: TaggedWord,
  isEnd: (end: number) => boolean,
): Finding | null {
  const end = knownPlaceEnd(block.text, at);
  if (end === null) return null;
  const form = block.text.slice(at, end);
  const places = placesNamed(form);
  const place = places.find(({ name }) => name === form) ?? places[0];
  if (!place || isNoPlace(form)) return null;
  const isSure = word.tag === 'LOC' || fullEnding.test(form) || place.kind !== 'county';
  const isAligned = isEnd(end) || (end < word.end && (word.tag === 'LOC' || word.tag === 'ORG'));
  if (!isAligned || !isSure || !placeTags.has(word.tag)) return null;
  return { start: at, end, type: 'Place', kind: place.kind, rule: 'place/gazetteer', confidence: 0.95 };
}

/** The known places with which a word begins, larger to smaller: 扬州市 and 江都区 of 扬州市江都区宜陵镇. */
function knownChain(
  block: TaggedBlock,
  word: TaggedWord,
  isEnd: (end: number) => boolean,
): readonly Finding[] {
  const found: Finding[] = [];
  let at = word.start;
  while (at < word.end) {
    const next = known(block, at, word, isEnd);
    if (!next) break;
    found.push(next);
    at = next.end;
  }
  return found;
}

const landform = /[山湖河江海港岛湾园城谷镇村桥峡溪洲滩坝]$/u;
/** After these words a place is expected, even one of two characters. */
const towards = /(?:在|到|赴|往|抵|访|抵达|走进|来到|位于|地处|镇|乡|县|市)$/u;

/** Whether an unknown place looks like one: elsewhere the tagger takes 京蒙 and brands for places too. */
function looksLikePlace(block: TaggedBlock, start: number, text: string): boolean {
  if ([...text].every((character) => placeOfAbbreviation(character) !== null)) return false;
  const meaning = suffixOf(text);
  if (meaning && meaning.suffix.length < text.length - (meaning.kind === 'town' ? 1 : 0)) return true;
  return (
    (text.length > 2 && landform.test(text)) || towards.test(block.text.slice(Math.max(0, start - 4), start))
  );
}

/** What the tagger takes for a place, or the part of it that the gazetteer does not know. */
function taggedRest(block: TaggedBlock, word: TaggedWord, start: number): Finding | null {
  const text = block.text.slice(start, word.end);
  if (word.tag !== 'LOC' || text.length < 2 || isNoPlace(text) || !looksLikePlace(block, start, text))
    return null;
  const { type, kind } = suffixOf(text) ?? { type: 'Place' as const, kind: 'site' };
  return { start, end: word.end, type, kind, rule: 'place/tagger', confidence: word.confidence * 0.8 };
}

/** Provinces named by one character each, side by side: 沪苏浙皖. One character alone says too little. */
function abbreviated(word: TaggedWord): readonly Finding[] {
  const places = [...word.text].map(placeOfAbbreviation);
  if (places.length < 3 || places.includes(null)) return [];
  return places.map((place, i) => ({
    start: word.start + i,
    end: word.start + i + 1,
    type: 'Place',
    kind: place?.kind ?? 'province',
    rule: 'place/abbreviation',
    confidence: 0.7,
  }));
}

/** Finds places: those of the gazetteer, and what the tagger takes for a place. */
export function findPlaces(block: TaggedBlock): readonly Finding[] {
  const ends = new Set(block.words.map((word) => word.end));
  return block.words.flatMap((word) => {
    const known = knownChain(block, word, (end) => ends.has(end));
    // 射阳港, 新安江: a landform named after a place is not that place.
    const isLandform = (known.at(-1)?.end ?? word.start) === word.end - 1 && landform.test(word.text);
    const chain = isLandform ? [] : known;
    const rest = taggedRest(block, word, chain.at(-1)?.end ?? word.start);
    return [...chain, ...(rest ? [rest] : []), ...(chain.length > 0 ? [] : abbreviated(word))];
  });
}
