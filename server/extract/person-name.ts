import surnames from './data/surnames.json' with { type: 'json' };

const single = new Set(surnames.single);
const compound = new Set(surnames.compound);
const han = /^\p{Script=Han}+$/u;

/** Whether a word is made like the name of a Han Chinese person: a surname and one or two characters more. */
export function isPersonName(word: string): boolean {
  if (!han.test(word)) return false;
  if (compound.has(word.slice(0, 2))) return word.length <= 4 && word.length > 2;
  return single.has(word.slice(0, 1)) && (word.length === 2 || word.length === 3);
}

/** Whether a word can be the name of somebody who signs: also the longer names of other peoples of China. */
export function isSignature(word: string): boolean {
  return /^[\p{Script=Han}·•]{2,14}$/u.test(word) && !/^[·•]|[·•]$/u.test(word);
}
