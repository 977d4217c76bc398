import { pinyin } from 'pinyin-pro';

const hanCharacter = /\p{Script=Han}/u;

interface Reading {
  readonly full: string;
  readonly initials: string;
}

function join(syllables: readonly string[]): Reading {
  const lower = syllables.map((syllable) => syllable.toLowerCase().replace(/\s/gu, ''));
  const initials = syllables.map((syllable, index) => {
    // What is no Chinese is typed as it stands: 5G in wg5g is no syllable.
    return /^[a-z]+$/u.test(syllable) ? syllable.slice(0, 1) : (lower[index] ?? '');
  });
  return { full: lower.join(''), initials: initials.join('') };
}

function read(form: string, surname: 'off' | 'head'): Reading {
  return join(pinyin(form, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive', surname }));
}

/**
 * How a form is typed in Latin letters: its pinyin without tones (ü as v) and spaces, and its initials; the first
 * character as a surname too (单 is shan as one, 曾 zeng). Empty for a form without Han characters.
 */
export function readingsOf(form: string): readonly string[] {
  if (!hanCharacter.test(form)) return [];
  const readings = [read(form, 'off'), read(form, 'head')];
  return [...new Set(readings.flatMap(({ full, initials }) => [full, initials]))];
}
