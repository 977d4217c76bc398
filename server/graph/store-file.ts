import { resolve } from 'node:path';
import type { Config } from '../config.ts';

/** The absolute path of the embedded store that the settings name; null for one that is no file. */
export function storeFile({ store }: Config): string | null {
  return store.startsWith('file:') ? resolve(store.slice('file:'.length)) : null;
}
