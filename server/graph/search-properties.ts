import { searchKey } from './search-key.ts';
import { wordsOfForm } from './search-words.ts';
import { soundsOf } from './sounds-of.ts';

/** What search looks in, of an entity's node. */
export interface SearchProperties {
  /** The keys of the forms, the name first, each between line ends: `\nkey\n` at the start is the name. */
  readonly searchText: string;
  /** How the forms are read, full and by initials, each between line ends. */
  readonly pinyin: string;
  /** The words that the full-text index keeps, with spaces between. */
  readonly searchWords: string;
}

const inLines = (lines: readonly string[]): string => `\n${[...new Set(lines)].join('\n')}\n`;

/** Makes what search looks in of an entity's name and aliases. */
export function searchProperties(name: string, aliases: readonly string[]): SearchProperties {
  const keys = [...new Set([name, ...aliases].map(searchKey))];
  const forms = keys.map((key) => ({ key, sounds: soundsOf(key) }));
  const sounds = forms.flatMap((form) => form.sounds);
  const words = forms.flatMap((form) => wordsOfForm(form.key, form.sounds));
  return {
    searchText: inLines(keys),
    pinyin: inLines(sounds.flatMap(({ full, initials }) => [full, initials])),
    searchWords: [...new Set(words)].join(' '),
  };
}
