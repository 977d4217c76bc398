import { opendir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

const extensions: ReadonlySet<string> = new Set(['.txt', '.md']);

async function sortedEntries(folder: string): Promise<readonly { name: string; isFolder: boolean }[]> {
  const entries: { name: string; isFolder: boolean }[] = [];
  for await (const entry of await opendir(folder))
    entries.push({ name: entry.name, isFolder: entry.isDirectory() });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function* findInFolder(folder: string): AsyncGenerator<string> {
  for (const { name, isFolder } of await sortedEntries(folder)) {
    const path = join(folder, name);
    if (isFolder) yield* findInFolder(path);
    else if (extensions.has(extname(name).toLowerCase())) yield path;
  }
}

/**
 * The files behind a path: itself, or every .txt and .md below a folder, in the order of their names, one folder's
 * list in memory at a time.
 * @throws the file system's error when the path or a folder below it cannot be read.
 */
export async function* findInputs(path: string): AsyncGenerator<string> {
  if ((await stat(path)).isDirectory()) yield* findInFolder(path);
  else yield path;
}
