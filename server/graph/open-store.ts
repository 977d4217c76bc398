import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import { openGrafeo } from './adapters/grafeo.ts';
import { openNeo4j } from './adapters/neo4j.ts';
import type { GraphStore } from './store.ts';

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new AppError(
      'STORE_FAILED',
      `the store's folder ${folder} cannot be made or written to; check its rights, or set NEWSGRAPH_STORE to another path`,
      { cause: error },
    );
  }
}

function openFile(path: string): GraphStore {
  makeFolder(dirname(path));
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new AppError(
      'STORE_FAILED',
      `the store ${path} is a folder; set NEWSGRAPH_STORE to a file, such as file:${path}/graph`,
    );
  return openGrafeo(path);
}

function openEngine({ store, neo4jUser, neo4jPassword }: Config): GraphStore {
  if (store === 'memory:') return openGrafeo(null);
  if (store.startsWith('file:')) return openFile(resolve(store.slice('file:'.length)));
  return openNeo4j(store, neo4jUser, neo4jPassword);
}

/**
 * Opens the store that the settings name and waits until it answers; to be closed by the caller. The folder of a
 * `file:` store is made when missing; a relative path counts from the working directory. Does not migrate.
 * @throws AppError STORE_UNREACHABLE, STORE_AUTH, STORE_IN_USE, STORE_DAMAGED, STORE_FAILED
 */
export async function openStore(config: Config): Promise<GraphStore> {
  const store = openEngine(config);
  try {
    await store.ping();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
