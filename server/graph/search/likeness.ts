import { distance } from 'fastest-levenshtein';
import { readingsOf } from './readings.ts';
import type { SearchTexts } from './search-text.ts';

/** How a form is like a query that it does not hold, the likest first. */
const ways = ['short form', 'sounds alike', 'one character off'] as const;

/** Two characters make too many names alike. */
const fewestForTypo = 3;
/** A short query less one of its characters is what too many names begin with. */
const fewestForExtra = 5;

/** Whether a form is the query with characters left out: 北大 of 北京大学, 云溪仪器 of 云溪精密仪器有限公司. */
function isShortFormOf(query: string, form: string): boolean {
  if (!form.startsWith(query.slice(0, 1))) return false;
  let at = 0;
  for (const character of query) {
    at = form.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function soundsLike(query: string, readings: readonly string[]): boolean {
  const [full = ''] = readingsOf(query);
  return full !== '' && readings.includes(full);
}

/** Whether one character is another, missing or too many, in the whole form or in what it begins with. */
function isTypoOf(query: string, form: string): boolean {
  const { length } = query;
  if (length < fewestForTypo) return false;
  const shortest = length < fewestForExtra ? length : length - 1;
  const begins = [shortest, length, length + 1, form.length].map((end) => form.slice(0, end));
  return begins.some((begin) => distance(query, begin) <= 1);
}

/**
 * How far an entity is from a query (`searchKey`) that none of its forms holds, from 0 (a short form); null where it is
 * not like it.
 */
export function likeness(query: string, { forms, readings }: SearchTexts): number | null {
  const is: Record<(typeof ways)[number], () => boolean> = {
    'short form': () => forms.some((form) => isShortFormOf(query, form)),
    'sounds alike': () => soundsLike(query, readings),
    'one character off': () => forms.some((form) => isTypoOf(query, form)),
  };
  const way = ways.findIndex((name) => is[name]());
  return way === -1 ? null : way;
}
