import { knownPlaceEnd } from '../gazetteer.ts';

const level = /^(省|市|区|县|州)(?=.{2})/u;
const marks = /[（）()“”\s]/gu;

function isSubsequence(short: string, full: string): boolean {
  let at = 0;
  for (const character of short) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Whether a name begins with a division of that level: 银杉市 for 市. */
function hasLevel(name: string, of: string): boolean {
  const placeEnd = knownPlaceEnd(name, 0);
  return placeEnd !== null && (name[placeEnd - 1] === of || name[placeEnd] === of);
}

/** A name from its own first word on: without the place, or the level of the division, before it. */
function ownPart(name: string): string {
  const placeEnd = knownPlaceEnd(name, 0) ?? 0;
  return name.slice(placeEnd).replace(/^[省市区县州](?=.{2})/u, '');
}

/**
 * Whether a short name is made of characters of the full one in their order, and begins where the full one or its
 * own part begins: 银大 for 银杉大学, 市农科院 for 银杉市农业科学院.
 */
export function isShortForm(short: string, full: string): boolean {
  const plain = short.replace(marks, '').replace(level, '');
  if (!full.includes(plain.charAt(0))) return false;
  const whole = full.replace(marks, '');
  const rank = level.exec(short)?.[1];
  if (rank && !hasLevel(whole, rank)) return false;
  if (plain.length < 2 || plain.length >= whole.length) return false;
  const starts = [whole, ownPart(whole)].filter((form) => form.startsWith(plain.slice(0, 1)));
  if (plain.length > 3 && whole.includes(plain.slice(0, 2)))
    starts.push(whole.slice(whole.indexOf(plain.slice(0, 2))));
  return starts.some((form) => isSubsequence(plain, form));
}
