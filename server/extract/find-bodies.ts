import { isProper, reachBack } from './name-start.ts';
import { type SuffixMeaning, suffixOf } from './name-suffixes.ts';
import type { Finding, TaggedBlock } from './tagged-block.ts';
import type { TaggedWord } from './tagger.ts';

interface Tail {
  /** Index of the word in which the suffix begins, and of the word after the one in which it ends. */
  readonly first: number;
  readonly after: number;
  readonly meaning: SuffixMeaning;
}

/** The suffixes of names in a block, each at the end of a word. */
function tailsOf(words: readonly TaggedWord[]): readonly Tail[] {
  const tails: Tail[] = [];
  words.forEach((word, index) => {
    const from = Math.max(0, index - 4);
    const recent = words.slice(from, index + 1);
    const meaning = suffixOf(recent.map((w) => w.text).join(''));
    if (!meaning || !/^[\p{Script=Han}]+$/u.test(word.text)) return;
    const suffixStart = word.end - meaning.suffix.length;
    const first = words.findIndex((w) => w.end > suffixStart);
    tails.push({ first, after: index + 1, meaning });
  });
  return tails;
}

const official = /^(?:省|市|区|县|州|自治区|全国|国家|中央|中共|中国|国务院)/u;

/** The words that name the body: from the first proper noun on where common nouns stand before it. */
function trimStart(words: readonly TaggedWord[], start: number, tail: Tail): number {
  const parts = words.slice(start, tail.first + 1);
  const proper = parts.findIndex((word) => isProper(word) || official.test(word.text));
  return proper > 0 ? start + proper : start;
}

function isNamed(words: readonly TaggedWord[], start: number, tail: Tail): boolean {
  const parts = words.slice(start, tail.after);
  const text = parts.map((word) => word.text).join('');
  if (text.length <= tail.meaning.suffix.length) return false;
  return parts.some((word) => isProper(word)) || official.test(text) || text.includes('“');
}

/** Finds bodies, zones and buildings by the last word of their names. */
export function findBodies(block: TaggedBlock): readonly Finding[] {
  const { words } = block;
  return tailsOf(words).flatMap((tail) => {
    const start = trimStart(words, reachBack(words, tail.first), tail);
    const [first, last] = [words[start], words[tail.after - 1]];
    if (!first || !last || !isNamed(words, start, tail)) return [];
    const { type, kind } = tail.meaning;
    return [{ start: first.start, end: last.end, type, kind, rule: 'body/suffix', confidence: 0.8 }];
  });
}
