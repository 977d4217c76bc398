import { type KnownPlace, knownPlaceEnd, placesNamed } from './gazetteer.ts';
import { suffixOf } from './name-suffixes.ts';
import type { Finding, TaggedBlock } from './tagged-block.ts';
import type { TaggedWord } from './tagger.ts';

/** Classes that a short form may have: elsewhere 朝阳 is the rising sun, and 安康 a wish. */
const placeTags = new Set(['LOC', 'ORG', 'nz', 'n', 'nw', 's']);

function isFullForm(place: KnownPlace, form: string): boolean {
  return place.name === form || /[省市县区州旗盟国]$/u.test(form);
}

function known(block: TaggedBlock, word: TaggedWord, ends: ReadonlyMap<number, TaggedWord>): Finding | null {
  const end = knownPlaceEnd(block.text, word.start);
  if (end === null) return null;
  const form = block.text.slice(word.start, end);
  const places = placesNamed(form);
  const place = places[0];
  if (!place) return null;
  const sure = word.tag === 'LOC' || places.some((p) => isFullForm(p, form)) || place.kind !== 'county';
  const aligned = ends.has(end) || (end < word.end && (word.tag === 'LOC' || word.tag === 'ORG'));
  if (!aligned || !(sure && placeTags.has(word.tag))) return null;
  return {
    start: word.start,
    end,
    type: 'Place',
    kind: place.kind,
    rule: 'place/gazetteer',
    confidence: 0.95,
  };
}

function tagged(word: TaggedWord): Finding | null {
  if (word.tag !== 'LOC' || word.text.length < 2) return null;
  const meaning = suffixOf(word.text);
  const { type, kind } = meaning ?? { type: 'Place' as const, kind: 'site' };
  return {
    start: word.start,
    end: word.end,
    type,
    kind,
    rule: 'place/tagger',
    confidence: word.confidence * 0.8,
  };
}

/** Finds places: those of the gazetteer, and what the tagger takes for a place. */
export function findPlaces(block: TaggedBlock): readonly Finding[] {
  const ends = new Map(block.words.map((word) => [word.end, word]));
  return block.words.flatMap((word) => {
    const [fromGazetteer, fromTagger] = [known(block, word, ends), tagged(word)];
    return [fromGazetteer, fromTagger].filter((finding) => finding !== null);
  });
}
