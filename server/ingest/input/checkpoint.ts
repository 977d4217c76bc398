import { createReadStream } from 'node:fs';
import { appendFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { AppError } from '../../errors.ts';

/** Remembers, in a file, which inputs a run has finished, so that a stopped run can go on. */
export interface Checkpoint {
  /** Whether this file was finished as it is now. */
  isDone(path: string): Promise<boolean>;
  /** Keeps that this file is finished; to be called once what it says is committed. */
  markDone(path: string): Promise<void>;
}

const kind = 'newsgraph-checkpoint';

/** A file is finished as it was: another size or time of change means that it is to be read again. */
async function keyOf(path: string): Promise<string> {
  const { size, mtimeMs } = await stat(path);
  return JSON.stringify([resolve(path), size, mtimeMs]);
}

function refuse(file: string, reason: string, cause?: unknown): AppError {
  return new AppError('USAGE', `--checkpoint ${file} ${reason}`, { cause });
}

async function* readLines(file: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

async function append(file: string, line: string): Promise<void> {
  try {
    await appendFile(file, `${line}\n`);
  } catch (error) {
    throw refuse(file, 'cannot be written to; give another path', error);
  }
}

/**
 * Opens a checkpoint, or begins one: a line that names the store, then one for each finished file. A last line that was
 * broken off is passed over: its file is read again, which writes nothing twice.
 * @throws AppError USAGE where the file is no checkpoint, one of another store, or cannot be written
 */
export async function openCheckpoint(file: string, store: string): Promise<Checkpoint> {
  const header = JSON.stringify([kind, store]);
  const done = new Set<string>();
  let lines = 0;
  for await (const line of readLines(file)) {
    lines += 1;
    if (lines > 1) done.add(line);
    else if (!line.startsWith(`["${kind}"`)) throw refuse(file, 'is no checkpoint; give another path');
    else if (line !== header)
      throw refuse(file, 'belongs to another store; give another path, or delete it to start over');
  }
  // An empty line ends what a crash may have left of the last one.
  await append(file, lines === 0 ? header : '');
  return {
    isDone: async (path) => done.has(await keyOf(path)),
    markDone: async (path) => append(file, await keyOf(path)),
  };
}
