import { statSync } from 'node:fs';

/**
 * What tells the file of an embedded store from every other file of this machine, whatever path leads to it; null for
 * a store that is in no file. `address` is as in NEWSGRAPH_STORE.
 */
export function fileIdentity(address: string): string | null {
  if (!address.startsWith('file:')) return null;
  const found = statSync(address.slice('file:'.length), { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}
