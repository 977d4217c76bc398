import { readingsOf } from './readings.ts';

/** So many letters of a reading are words: a longer query looks for its first six, and the statement decides. */
const headLengths = [2, 4, 6];

/** What a fifth of all names may end with tells nothing apart. */
const commonPairs: ReadonlySet<string> = new Set(['有限', '限公', '公司', '集团', '股份']);

function pairsOf(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** The first and the third character: of 钱望舒 what is left when the second is wrong, of 浙江大学 what people say. */
function outerPair([first, , third]: readonly string[]): readonly string[] {
  return first === undefined || third === undefined ? [] : [`${first}${third}`];
}

/** Told apart from pairs of letters by their beginning. */
const headWord = (letters: string): string => `py${letters}`;

/**
 * The words by which the engines' full-text index finds a form, given its key and readings: its pairs of characters, its
 * outer pair, and how its readings begin. Few, since the embedded engine has all of them in memory, and makes its index
 * anew when it opens; single characters would be as many again.
 */
export function wordsOfForm(key: string, readings: readonly string[]): readonly string[] {
  const characters = [...key];
  const heads = readings.flatMap((reading) =>
    headLengths.filter((length) => reading.length >= length).map((length) => reading.slice(0, length)),
  );
  return [...pairsOf(characters), ...outerPair(characters), ...heads.map(headWord)];
}

/**
 * Pairs of which every form that holds the key has one, and, but for what ends like all others, every form that is one
 * character off.
 */
function tellingPairs(characters: readonly string[]): readonly string[] {
  const [first = '', ...others] = pairsOf(characters);
  if (characters.length < 4) return [first, ...others, ...outerPair(characters)];
  return [first, ...others.slice(1, 2).filter((pair) => !commonPairs.has(pair))];
}

function headOf(reading: string): readonly string[] {
  const length = headLengths.findLast((one) => one <= reading.length);
  return length === undefined ? [] : [headWord(reading.slice(0, length))];
}

/**
 * The words of which each entity that a key of two characters or more may mean has at least one (`wordsOfForm`). What
 * sounds like Han characters has their initials, which tell more than the first syllable.
 */
export function wordsToFind(key: string): readonly string[] {
  const [, asRead = key] = readingsOf(key);
  return [...new Set([...tellingPairs([...key]), ...headOf(asRead)])];
}
