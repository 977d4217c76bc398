import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { asUnwritable } from './unwritable.ts';

/** Beside the file until it is whole: a file of that name is never a half one. */
function partOf(path: string): string {
  return `${path}.part`;
}

async function writePart(
  path: string,
  texts: AsyncIterable<string> | Iterable<string>,
  option: string,
): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await pipeline(Readable.from(texts), createWriteStream(partOf(path)));
  } catch (error) {
    throw asUnwritable(error, path, `: give ${option} a path that you may write`);
  }
}

async function moveInPlace(path: string, option: string): Promise<void> {
  await rename(partOf(path), path).catch((error: unknown) => {
    throw asUnwritable(error, path, `: give ${option} a path that you may write`);
  });
}

/**
 * Writes files as their texts come, one after the other, and puts them in place when all are whole: on a failure the
 * files that were there stay. Folders are made when missing. `option` is what named the paths, for messages.
 * @throws AppError OUTPUT_UNWRITABLE, and whatever the texts throw
 */
export async function writeFiles(
  files: ReadonlyMap<string, AsyncIterable<string> | Iterable<string>>,
  option = '--out',
): Promise<void> {
  try {
    for (const [path, texts] of files) await writePart(path, texts, option);
    for (const path of files.keys()) await moveInPlace(path, option);
  } finally {
    for (const path of files.keys()) await rm(partOf(path), { force: true }).catch(() => undefined);
  }
}
