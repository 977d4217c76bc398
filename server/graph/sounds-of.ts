import { pinyin } from 'pinyin-pro';

/** How a name is read: in pinyin without tones, `v` for ü, and the first letter of each syllable. */
export interface Sound {
  readonly full: string;
  readonly initials: string;
}

const plain = { toneType: 'none', type: 'array', v: true } as const;

function soundOf(syllables: readonly string[]): Sound {
  const said = syllables.map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/gu, ''));
  return { full: said.join(''), initials: said.map((syllable) => syllable.slice(0, 1)).join('') };
}

/**
 * The readings of a key (`searchKey`): the usual one, and, where it begins with what is read in another way as a surname
 * (单, 曾, 解), that one too. Letters and digits stay what they are; empty for a key of others alone.
 */
export function soundsOf(key: string): readonly Sound[] {
  const usual = pinyin(key, plain);
  const head = pinyin([...key].slice(0, 2).join(''), { ...plain, surname: 'head' });
  const asSurname = [...head, ...usual.slice(head.length)];
  const sounds = asSurname.join() === usual.join() ? [usual] : [usual, asSurname];
  return sounds.map(soundOf).filter(({ full }) => full !== '');
}
