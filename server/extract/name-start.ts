import words from './data/name-words.json' with { type: 'json' };
import type { TaggedWord } from './tagger.ts';

const verbs = new Set(words.verbs.split(' '));
const breaks = new Set(words.breaks.split(' '));
const conjoined = words.conjoined.split(' ');
const nominal = new Set(['n', 'nz', 'nw', 'LOC', 'ORG', 'PER', 'vn', 'an', 's']);

function isConjoined(names: readonly TaggedWord[], index: number): boolean {
  const around = [names[index - 2], names[index - 1], names[index], names[index + 1], names[index + 2]];
  const text = around.map((word) => word?.text ?? '').join('');
  return conjoined.some((phrase) => text.includes(phrase));
}

function isNamePart(names: readonly TaggedWord[], index: number): boolean {
  const word = names[index];
  if (!word || breaks.has(word.text)) return false;
  if (verbs.has(word.text)) return true;
  if (nominal.has(word.tag)) return !/[\s，。、；：！？“”《》（）()—…]/u.test(word.text);
  if (word.tag === 'm') return /^第[一二三四五六七八九十\d]+$|^[一二三四五六七八九十]$/u.test(word.text);
  if (/^[A-Za-z0-9+&·.-]+$/u.test(word.text)) return !/^\d+$/u.test(word.text);
  if (word.text === '和' || word.text === '与' || word.text === '及') return isConjoined(names, index);
  return word.tag === 'a' || word.tag === 'f'
    ? word.text.length === 2 || /^[东西南北中新高]$/u.test(word.text)
    : false;
}

/** Where a bracketed part that ends at this word opens, as in 西门子（中国）有限公司, or null. */
function bracketStart(names: readonly TaggedWord[], index: number): number | null {
  const close = names[index]?.text.at(-1);
  const pair = close === '）' || close === ')' ? /[（(]/u : close === '”' ? /“/u : null;
  if (!pair) return null;
  for (let i = index; i >= 0 && i > index - 7; i -= 1) {
    if (pair.test(names[i]?.text ?? '')) return i;
    if (i < index && /[，。；：、]/u.test(names[i]?.text ?? '')) return null;
  }
  return null;
}

/** Index of the first word that can belong to a name whose words go on until `index`, not included. */
export function reachBack(names: readonly TaggedWord[], index: number): number {
  let start = index;
  for (;;) {
    const bracket = start > 0 ? bracketStart(names, start - 1) : null;
    if (bracket !== null) start = bracket;
    else if (isNamePart(names, start - 1)) start -= 1;
    else return start;
  }
}

/** Whether a word looks like the beginning of a name: a place, a body or a proper noun of some kind. */
export function isProper(word: TaggedWord | undefined): boolean {
  return word !== undefined && ['LOC', 'ORG', 'nz', 'PER', 'nw'].includes(word.tag);
}
