import { isNoPlace } from './find-places.ts';
import { knownPlaceEnd, placesNamed } from './gazetteer.ts';
import { isCommonNoun, isNamePart, isProper, reachBack } from './name-start.ts';
import { type SuffixMeaning, suffixOf } from './name-suffixes.ts';
import type { Finding, TaggedBlock } from './tagged-block.ts';
import type { TaggedWord } from './tagger.ts';
import { beginsWithTitle } from './titles.ts';

interface Tail {
  /** Index of the word in which the suffix begins, and of the word after the one in which it ends. */
  readonly first: number;
  readonly after: number;
  readonly meaning: SuffixMeaning;
}

/** Suffixes of one character that end names of more than one word; the others end common nouns far more often. */
const shortSuffixes = new Set('局厅镇乡部司馆系');

const national = /^(?:全国|国家|中国|中共|国务院)/u;
const official = /^(?:省|市|区|县|州|自治区|全国|国家|中央|中共|中国|国务院)/u;
/** Bodies that the state has one of: named without a place. */
const central =
  /^(?:(?:生态环境|交通运输|自然资源|农业农村|文化和旅游|人力资源和社会保障|工业和信息化|住房和城乡建设|住房城乡建设|应急管理|退役军人事务|科学技术|科技|教育|财政|商务|公安|民政|水利|外交|司法|国防)部|(?:金融监管|市场监管|税务|国家税务|广电|体育|统计|能源|海关|质检)总局|海关总署|审计署|国务院|证监会|银保监会|国家发展改革委)$/u;

function tailAt(words: readonly TaggedWord[], index: number): Tail | null {
  const word = words[index];
  if (!word || !/\p{Script=Han}$/u.test(word.text)) return null;
  const recent = words.slice(Math.max(0, index - 4), index + 1);
  const meaning = suffixOf(recent.map((w) => w.text).join(''));
  if (!meaning || (isCommonNoun(word.text) && !meaning.suffix.endsWith(word.text))) return null;
  if (word.tag === 'v' && !meaning.suffix.endsWith(word.text)) return null;
  if (meaning.suffix.length === 1 && !shortSuffixes.has(meaning.suffix)) return null;
  const suffixStart = word.end - meaning.suffix.length;
  return { first: words.findIndex((w) => w.end > suffixStart), after: index + 1, meaning };
}

/** A person's name is no part of a body's, but for a brand that looks like one. */
function belongs(words: readonly TaggedWord[], index: number): boolean {
  return isNamePart(words, index) && words[index]?.tag !== 'PER';
}

function startOf(words: readonly TaggedWord[], tail: Tail): number {
  const start = reachBack(words, tail.first, belongs);
  const before = words[start - 1];
  const isBrand = tail.meaning.type === 'Company' && before?.tag === 'PER';
  if (isBrand) return start - 1;
  const parts = words.slice(start, tail.first + 1);
  const bracket = parts.findIndex((word) => /[（(]/u.test(word.text));
  const proper = parts.findIndex(
    (word, i) =>
      ((word.tag === 'LOC' || word.tag === 'ORG') && (bracket < 0 || i < bracket)) ||
      national.test(word.text),
  );
  return proper > 0 ? start + proper : start;
}

/** Whether the words make a name: a proper noun among them, an official beginning, or a post right after them. */
function isNamed(block: TaggedBlock, start: number, tail: Tail): boolean {
  const parts = block.words.slice(start, tail.after);
  const text = parts.map((word) => word.text).join('');
  if (text.length <= tail.meaning.suffix.length || isCommonNoun(text)) return central.test(text);
  if (tail.meaning.type === 'Place') return parts.some(isProper) || text.includes('“');
  if (parts.some(isProper) || official.test(text) || text.includes('“') || central.test(text)) return true;
  const after = block.text.slice(parts.at(-1)?.end ?? 0);
  return tail.meaning.type === 'Organization' && text.length > 2 && beginsWithTitle(after);
}

/** Where the name of a settlement begins: the county that it lies in is a place of its own. */
function skipKnownPlaces(block: TaggedBlock, start: number, end: number): number {
  const placeEnd = knownPlaceEnd(block.text, start);
  return placeEnd !== null && placeEnd < end - 1 ? skipKnownPlaces(block, placeEnd, end) : start;
}

function isFindable({ type, kind }: SuffixMeaning): boolean {
  return type !== 'Place' || kind === 'park' || kind === 'site' || kind === 'town';
}

/** A zone's own name stands after the division that it lies in: 富阳区 and 银湖科技城; but 北京经济技术开发区. */
function skipFullDivisions(block: TaggedBlock, start: number, end: number, suffix: string): number {
  const placeEnd = knownPlaceEnd(block.text, start);
  const isDivision = placeEnd !== null && /[省市区县州旗]$/u.test(block.text.slice(start, placeEnd));
  if (!isDivision || end - placeEnd < suffix.length + 2) return start;
  return skipFullDivisions(block, placeEnd, end, suffix);
}

/** A business abroad: its country stands before the name and is no part of it. */
function skipCountry(block: TaggedBlock, start: number, end: number, suffix: string): number {
  const placeEnd = knownPlaceEnd(block.text, start);
  if (placeEnd === null || end - placeEnd < suffix.length + 2) return start;
  const place = placesNamed(block.text.slice(start, placeEnd))[0];
  return place?.kind === 'country' && place.name !== '中国' ? placeEnd : start;
}

/** Where the name begins within the words that can belong to it. */
function nameStart(
  block: TaggedBlock,
  first: TaggedWord,
  end: number,
  { type, kind, suffix }: SuffixMeaning,
): number {
  if (kind === 'town') return skipKnownPlaces(block, first.start, end);
  if (kind === 'park' || kind === 'site') return skipFullDivisions(block, first.start, end, suffix);
  return type === 'Company' ? skipCountry(block, first.start, end, suffix) : first.start;
}

/** 上海公司, 市分行: a place and a class of businesses name none. */
function isClass(text: string, { type, suffix }: SuffixMeaning): boolean {
  const isCommon = /^(?:公司|企业|集团|子公司|分公司|酒店|工作室)$/u.test(suffix);
  const before = text.slice(0, text.length - suffix.length);
  return (
    type === 'Company' &&
    isCommon &&
    (knownPlaceEnd(before, 0) === before.length || /^[省市区县]$/u.test(before))
  );
}

/** Finds bodies, zones and buildings by the last word of their names. */
export function findBodies(block: TaggedBlock): readonly Finding[] {
  const { words } = block;
  return words.flatMap((last, index): Finding[] => {
    const tail = tailAt(words, index);
    if (!tail || !isFindable(tail.meaning)) return [];
    const startIndex = startOf(words, tail);
    const first = words[startIndex];
    if (!first || !isNamed(block, startIndex, tail)) return [];
    const start = nameStart(block, first, last.end, tail.meaning);
    const text = block.text.slice(start, last.end);
    if (isNoPlace(text) || isClass(text, tail.meaning) || /[（(][^）)]*$|^[（(]/u.test(text)) return [];
    const { type, kind } = tail.meaning;
    return [{ start, end: last.end, type, kind, rule: 'body/suffix', confidence: 0.8 }];
  });
}
