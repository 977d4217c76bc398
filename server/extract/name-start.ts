import data from './data/name-words.json' with { type: 'json' };
import type { TaggedWord } from './tagger.ts';

const verbs = new Set(data.verbs.split(' '));
const breaks = new Set(data.breaks.split(' '));
const common = new Set(data.common.split(' '));
const conjoined = data.conjoined.split(' ');
const nominal = new Set(['n', 'nz', 'nw', 'LOC', 'ORG', 'PER', 'vn', 'an', 's']);
const proper = new Set(['LOC', 'ORG', 'nz', 'PER', 'nw']);

function isConjoined(words: readonly TaggedWord[], index: number): boolean {
  const around = words.slice(Math.max(0, index - 3), index + 4);
  const text = around.map((word) => word.text).join('');
  return conjoined.some((phrase) => text.includes(phrase));
}

/** A dash or dot belongs to a name where both neighbours are proper: 中国—东盟. */
function isJoint(words: readonly TaggedWord[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  return /^[—–\-·•－]+$/u.test(word?.text ?? '') && isProper(before) && isProper(after);
}

/** Whether a word can stand inside the name of a body, next to the words after it. */
export function isNamePart(words: readonly TaggedWord[], index: number): boolean {
  const word = words[index];
  if (!word || breaks.has(word.text)) return false;
  if (verbs.has(word.text) || isJoint(words, index)) return true;
  if (/[\s，。、；：！？“”《》（）()—…]/u.test(word.text)) return false;
  if (nominal.has(word.tag)) return true;
  if (word.tag === 'm') return /^第[一二三四五六七八九十\d]+$|^[一二三四五六七八九十]$/u.test(word.text);
  if (/^[A-Za-z0-9+&·.-]+$/u.test(word.text)) return !/^\d+$/u.test(word.text);
  if (/^[和与及]$/u.test(word.text)) return isConjoined(words, index);
  const isShort = /^[东西南北中新高低]$/u.test(word.text);
  return (word.tag === 'a' || word.tag === 'f') && (word.text.length === 2 || isShort);
}

/** Where a bracketed or quoted part that ends at this word opens, as in 银杉（中国）有限公司, or null. */
export function bracketStart(words: readonly TaggedWord[], index: number): number | null {
  const close = words[index]?.text.at(-1);
  const open = close === '）' || close === ')' ? /[（(]/u : close === '”' ? /“/u : null;
  if (!open) return null;
  for (let i = index; i >= 0 && i > index - 8; i -= 1) {
    const text = words[i]?.text ?? '';
    if (open.test(text)) return i;
    if (i < index && /[，。；：、]/u.test(text)) return null;
  }
  return null;
}

/** Index of the first word that can belong to a name whose last words begin at `index`. */
export function reachBack(
  words: readonly TaggedWord[],
  index: number,
  belongs: (words: readonly TaggedWord[], index: number) => boolean = isNamePart,
): number {
  let start = index;
  for (;;) {
    const bracket = start > 0 ? bracketStart(words, start - 1) : null;
    if (bracket !== null) start = bracket;
    else if (belongs(words, start - 1)) start -= 1;
    else return start;
  }
}

/** Whether a word looks like a proper noun of some kind: a place, a body, a person or a brand. */
export function isProper(word: TaggedWord | undefined): boolean {
  return word !== undefined && proper.has(word.tag);
}

/** Whether a word ends like a name and is a common noun: 布局, 总部, 乡镇. */
export function isCommonNoun(text: string): boolean {
  return common.has(text);
}
