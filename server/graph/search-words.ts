import type { Sound } from './sounds-of.ts';
import { soundsOf } from './sounds-of.ts';

/** So many letters of a pinyin are words: a longer query looks for its first four, and the statement decides. */
const headLengths = [1, 2, 4];

function pairsOf(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** The first and the third character: of 范举红 what is left when the second is wrong, of 浙江大学 what people say. */
function outerPair([first, , third]: readonly string[]): readonly string[] {
  return first === undefined || third === undefined ? [] : [`${first}${third}`];
}

const initialsHead = ({ initials }: Sound): string => `in${initials.slice(0, 2)}`;

/**
 * The words by which the engines' full-text index finds a form, given its key and readings: its characters, their pairs,
 * its outer pair, and how its pinyin (`py…`) and its initials (`in…`) begin. Few, since all of them are in memory.
 */
export function wordsOfForm(key: string, sounds: readonly Sound[]): readonly string[] {
  const characters = [...key];
  const heads = sounds.flatMap(({ full }) =>
    headLengths.filter((length) => full.length >= length).map((length) => `py${full.slice(0, length)}`),
  );
  const initials = sounds.filter((sound) => sound.initials.length > 1).map(initialsHead);
  return [...characters, ...pairsOf(characters), ...outerPair(characters), ...heads, ...initials];
}

/** Pairs of which every form within one wrong character, and every form that holds the key, has one. */
function tellingPairs(characters: readonly string[]): readonly string[] {
  const pairs = pairsOf(characters);
  if (characters.length < 4) return [...pairs, ...outerPair(characters)];
  return pairs.filter((_pair, index) => index === 0 || index === 2);
}

function headOf(sound: string): string {
  const length = headLengths.findLast((one) => one <= sound.length) ?? 0;
  return `py${sound.slice(0, length)}`;
}

/** The words of which each entity that a key may mean has at least one (`wordsOfForm`). */
export function wordsToFind(key: string): readonly string[] {
  const characters = [...key];
  if (characters.length === 1 && !/[a-z]/u.test(key)) return characters;
  const heads = soundsOf(key).map(({ full }) => headOf(full));
  const initials = /^[a-z0-9]{2,}$/u.test(key) ? [`in${key.slice(0, 2)}`] : [];
  const pairs = characters.length === 1 ? characters : tellingPairs(characters);
  return [...new Set([...pairs, ...heads, ...initials])];
}
