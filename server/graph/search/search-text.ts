import { readingsOf } from './readings.ts';
import { searchKey } from './search-key.ts';

/** The forms and readings that a search text holds. */
export interface SearchTexts {
  /** The keys (`searchKey`) of the name and the aliases, the name first. */
  readonly forms: readonly string[];
  /** How they are typed in Latin letters. */
  readonly readings: readonly string[];
}

/**
 * What search looks in: the keys of an entity's forms, the name first, each between line ends; then, between tabs, how
 * they are typed in Latin letters. So one property tells all ranks apart: `\nkey\n` at the start is the name, `\nkey`
 * anywhere begins a form, `\tfjh\t` is a reading, `key` anywhere is held by one.
 */
export function searchText(name: string, aliases: readonly string[]): string {
  const forms = [...new Set([name, ...aliases].map(searchKey))];
  const readings = [...new Set(forms.flatMap(readingsOf))];
  return `\n${forms.join('\n')}\n\t${readings.join('\t')}\t`;
}

/** The parts of what `searchText` made. */
export function searchTextsOf(text: string): SearchTexts {
  const [forms = '', readings = ''] = text.split('\n\t');
  return {
    forms: forms.split('\n').slice(1),
    readings: readings.split('\t').filter((reading) => reading !== ''),
  };
}

/** The property of an entity's node that search looks in. */
export function searchProperties(name: string, aliases: readonly string[]): Readonly<Record<string, string>> {
  return { searchText: searchText(name, aliases) };
}
