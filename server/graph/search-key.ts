import { Converter } from 'opencc-js/t2cn';
import { nameKey } from '../model/ids.ts';

const simplify = Converter({ from: 't', to: 'cn' });
const simplified = new Map<string, string>();

/** One character at a time, so that the key of a part is a part of the key; what words would decide is left aside. */
function simplifyCharacter(character: string): string {
  const known = simplified.get(character);
  if (known !== undefined) return known;
  const found = simplify(character);
  simplified.set(character, found);
  return found;
}

/** Writes traditional characters as simplified ones, each by itself: 範舉紅 as 范举红. */
export function simplifyText(text: string): string {
  return text.replace(/\p{Script=Han}/gu, simplifyCharacter);
}

/**
 * The form of a name in which search compares: its letters and digits, in simplified characters. Two things may well
 * have the same; what decides identity is `nameKey`.
 */
export function searchKey(name: string): string {
  return simplifyText(nameKey(name)).replace(/[^\p{L}\p{N}]/gu, '');
}
