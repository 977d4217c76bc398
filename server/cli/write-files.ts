import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../errors.ts';

function isOfFiles(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function asAppError(error: unknown, path: string): unknown {
  if (!isOfFiles(error)) return error;
  return new AppError(
    'OUTPUT_UNWRITABLE',
    `cannot write ${path} (${error.code}): give --out a path that you may write, on a disk with room`,
    { cause: error },
  );
}

/** Beside the file until it is whole: a file of that name is never a half one. */
function partOf(path: string): string {
  return `${path}.part`;
}

async function writePart(path: string, texts: AsyncIterable<string>): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await pipeline(Readable.from(texts), createWriteStream(partOf(path)));
  } catch (error) {
    throw asAppError(error, path);
  }
}

async function moveInPlace(path: string): Promise<void> {
  await rename(partOf(path), path).catch((error: unknown) => {
    throw asAppError(error, path);
  });
}

/**
 * Writes files as their texts come, one after the other, and puts them in place when all are whole: on a failure the
 * files that were there stay. Folders are made when missing.
 * @throws AppError OUTPUT_UNWRITABLE, and whatever the texts throw
 */
export async function writeFiles(files: ReadonlyMap<string, AsyncIterable<string>>): Promise<void> {
  try {
    for (const [path, texts] of files) await writePart(path, texts);
    for (const path of files.keys()) await moveInPlace(path);
  } finally {
    for (const path of files.keys()) await rm(partOf(path), { force: true }).catch(() => undefined);
  }
}
