import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findProjectRoot(from: string): string {
  if (existsSync(join(from, 'package.json')) && existsSync(join(from, 'cypher'))) return from;
  const parent = dirname(from);
  if (parent === from)
    throw new Error(`no package.json beside a cypher folder above ${fileURLToPath(import.meta.url)}`);
  return findProjectRoot(parent);
}

/**
 * The folder that holds package.json, cypher/ and the data files read at run time. Found from this file, so that it
 * is right both for the sources and for the bundle in dist/, whatever the working directory.
 */
export const projectRoot: string = findProjectRoot(dirname(fileURLToPath(import.meta.url)));
