import { nameKey } from '../model/ids.ts';

/**
 * What search looks in: the keys of an entity's forms, the name first, each between line ends. So one property tells
 * all ranks apart: `\nkey\n` at the start is the name, `\nkey` anywhere begins a form, `key` anywhere is held by one.
 */
export function searchText(name: string, aliases: readonly string[]): string {
  return `\n${[name, ...aliases].map(nameKey).join('\n')}\n`;
}

export function searchProperties(name: string, aliases: readonly string[]): Readonly<Record<string, string>> {
  return { searchText: searchText(name, aliases) };
}
