import words from './data/name-words.json' with { type: 'json' };
import { universityNamed } from './entities/official-name.ts';
import { knownPlaceEnd } from './gazetteer.ts';
import { suffixOf } from './name-suffixes.ts';
import type { Finding, TaggedBlock } from './tagged-block.ts';
import { beginsWithTitle } from './titles.ts';

/** Last characters that mark a body of the state or of science where the tagger already takes the word for a body. */
const official = /(?:所|院|台|司|厅|局|部|委|办|会|组|队|站|联|组织|署|科|处|团|校|系|社|协)$/u;
/** Brands end in 高科 and 团 too: a body of the state has more characters before them. */
const briefBrand = /^.{1,3}[科团]$/u;

const notBusinesses = new Set(words.notBusinesses.split(' '));
/** 中德, 中非: two countries side by side. */
const countryPair = /^中[德非法美日韩俄英欧老泰越新葡意澳加埃东阿印]$/u;

function meaningOf(name: string): Pick<Finding, 'type' | 'kind' | 'rule'> {
  const university = universityNamed(name);
  if (university) return { type: 'Organization', kind: 'university', rule: 'body/university' };
  const suffix = suffixOf(name);
  if (suffix) return { type: suffix.type, kind: suffix.kind, rule: 'body/tagger' };
  if ((name.length > 2 || /[办委]$/u.test(name)) && official.test(name) && !briefBrand.test(name))
    return { type: 'Organization', kind: kindOf(name), rule: 'body/tagger' };
  return { type: 'Company', kind: null, rule: 'body/unsuffixed' };
}

function kindOf(name: string): string {
  if (/(?:所|院|台|站)$/u.test(name)) return 'research';
  if (/(?:会|联|社|协)$/u.test(name)) return 'alliance';
  return /(?:校|系)$/u.test(name) ? 'university' : 'government';
}

/** Words after a name that show it to be a part of a longer one, unless the tagger was sure: 中试|平台. */
const goesOn = new Set(['n', 'vn', 'v', 'm', 'd', 'a', 'LOC', 'ORG']);

function isCutOff(block: TaggedBlock, index: number): boolean {
  const [word, next] = [block.words[index], block.words[index + 1]];
  if (!word || !next || word.confidence > 0.8 || beginsWithTitle(block.text.slice(next.start))) return false;
  return goesOn.has(next.tag);
}

/** Finds what the tagger takes for a body; one without a telling last word is a business. */
export function findTaggedBodies(block: TaggedBlock): readonly Finding[] {
  return block.words.flatMap((word, index): Finding[] => {
    if (/[（(][^）)]*$/u.test(word.text)) return [];
    if (word.tag !== 'ORG' || word.text.length < 2) return [];
    if (notBusinesses.has(word.text) || countryPair.test(word.text)) return [];
    const meaning = meaningOf(word.text);
    const isPlace = knownPlaceEnd(word.text, 0) === word.text.length;
    const isPartial = isPlace || /^中国.?$/u.test(word.text) || isCutOff(block, index);
    if (meaning.rule === 'body/unsuffixed' && isPartial) return [];
    return [{ start: word.start, end: word.end, ...meaning, confidence: word.confidence * 0.8 }];
  });
}
