import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import { checkCopy } from './check-copy.ts';
import { backupFiles, type Manifest, measureFile } from './manifest.ts';

function asAppError(error: unknown, folder: string): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  return new AppError(
    'OUTPUT_UNWRITABLE',
    `cannot write the backup ${folder} (${error.code}); name a folder that you may write, on a disk with room`,
    { cause: error },
  );
}

async function refuseUsed(folder: string): Promise<void> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (files.length > 0)
    throw new AppError(
      'OUTPUT_UNWRITABLE',
      `the folder ${folder} is not empty; name a new one for the backup`,
    );
}

async function fill(part: string, copy: (path: string) => Promise<void>): Promise<Manifest> {
  await mkdir(part, { recursive: true });
  const path = join(part, backupFiles.graph);
  const takenAt = new Date().toISOString();
  await copy(path);
  const held = await checkCopy(path);
  // Measured last: whoever opens a store may tidy its file up.
  const manifest = {
    kind: 'newsgraph-backup',
    format: 1,
    takenAt,
    ...held,
    ...(await measureFile(path)),
  } as const;
  await writeFile(join(part, backupFiles.manifest), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/**
 * Makes a backup in a new or empty folder: the file that `copy` writes, and a manifest of what was found in it when it
 * was opened. The folder appears when all of it is whole.
 * @throws AppError OUTPUT_UNWRITABLE, those of reading a store, and what `copy` throws
 */
export async function takeBackup(folder: string, copy: (path: string) => Promise<void>): Promise<Manifest> {
  const part = `${folder}.part-${process.pid}`;
  try {
    await refuseUsed(folder);
    const manifest = await fill(part, copy);
    await rmdir(folder).catch(() => undefined); // an empty one; not every system renames onto it
    await rename(part, folder);
    return manifest;
  } catch (error) {
    throw asAppError(error, folder);
  } finally {
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
  }
}
