import { Converter } from 'opencc-js/t2cn';
import { nameKey } from '../../model/ids.ts';

const convert = Converter({ from: 't', to: 'cn' });
const converted = new Map<string, string>();

/** One character at a time, so that the key of a part is a part of the key; what words would decide is left aside. */
function simplifyCharacter(character: string): string {
  const known = converted.get(character);
  if (known !== undefined) return known;
  const simplified = convert(character);
  converted.set(character, simplified);
  return simplified;
}

/** Writes traditional characters as simplified ones, each by itself. */
export function toSimplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, simplifyCharacter);
}

/**
 * The form of a name or a query in which search compares them: that of identity (`nameKey`), in simplified characters,
 * without anything but letters and digits. Identity itself does not fold: 乾隆 and 干隆 may be two.
 */
export function searchKey(text: string): string {
  return toSimplified(nameKey(text)).replace(/[^\p{L}\p{N}]/gu, '');
}
