import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file to read, or a folder or path that cannot be looked into, with the file system's error. */
export interface FoundInput {
  readonly path: string;
  readonly error: unknown;
}

const extensions: ReadonlySet<string> = new Set(['.txt', '.md']);

async function* findInFolder(folder: string): AsyncGenerator<FoundInput> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* findInputs(path);
    else if (extensions.has(extname(entry.name).toLowerCase())) yield { path, error: null };
  }
}

/**
 * The files behind a path: itself, or every .txt and .md below a folder in the order of their names, one folder's list
 * in memory at a time. What cannot be looked into is yielded with its error, and the rest goes on.
 */
export async function* findInputs(path: string): AsyncGenerator<FoundInput> {
  try {
    if ((await stat(path)).isDirectory()) yield* findInFolder(path);
    else yield { path, error: null };
  } catch (error) {
    yield { path, error };
  }
}
