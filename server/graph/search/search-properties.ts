import { readingsOf } from './readings.ts';
import { searchKey } from './search-key.ts';
import { wordsOfForm } from './search-words.ts';

/** What search looks in, of an entity's node. */
export interface SearchProperties {
  /**
   * The keys of the forms (`searchKey`), the name first, each between line ends; then, between tabs, how they are typed in
   * Latin letters. So one property tells the ranks apart: `\nkey\n` at the start is the name, `\nkey` anywhere begins a
   * form, `\tfjh\t` is a reading, `key` anywhere is held by one.
   */
  readonly searchForms: string;
  /** What the full-text index finds it by, with spaces between. */
  readonly searchWords: string;
}

/** Makes the properties that search looks in. */
export function searchProperties(name: string, aliases: readonly string[]): SearchProperties {
  const keys = [...new Set([name, ...aliases].map(searchKey))];
  const forms = keys.map((key) => ({ key, readings: readingsOf(key) }));
  const readings = new Set(forms.flatMap((form) => form.readings));
  const words = new Set(forms.flatMap((form) => wordsOfForm(form.key, form.readings)));
  return {
    searchForms: `\n${keys.join('\n')}\n\t${[...readings].join('\t')}\t`,
    searchWords: [...words].join(' '),
  };
}
