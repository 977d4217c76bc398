import { readConfig } from '../config.ts';
import { graphHash } from '../graph/export/graph-hash.ts';
import { openStore } from '../graph/open-store.ts';
import { stats } from '../graph/read-graph.ts';
import type { Manifest } from './manifest.ts';

/**
 * Opens a copy of a store, reads all of it, and says what it holds.
 * @throws AppError STORE_DAMAGED and whatever else opening and reading throw
 */
export async function checkCopy(
  path: string,
): Promise<Pick<Manifest, 'articles' | 'entities' | 'relations' | 'hash'>> {
  const store = await openStore({ ...readConfig({}), store: `file:${path}` });
  try {
    const { articles, entities, relations } = await stats(store);
    return { articles, entities, relations, hash: await graphHash(store) };
  } finally {
    await store.close();
  }
}
