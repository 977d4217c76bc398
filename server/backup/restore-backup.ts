import { copyFile, link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../errors.ts';
import { checkCopy } from './check-copy.ts';
import { backupFiles, type Manifest, measureFile, readManifest } from './manifest.ts';

/** What a restore put in place, and where the store that was there is kept; null where there was none. */
export interface RestoreReport extends Manifest {
  readonly kept: string | null;
}

function damaged(folder: string): AppError {
  return new AppError('STORE_DAMAGED', `the backup ${folder} is damaged; restore another backup`);
}

async function copyWhole(folder: string, manifest: Manifest, copy: string): Promise<void> {
  await mkdir(dirname(copy), { recursive: true });
  await copyFile(join(folder, backupFiles.graph), copy);
  if ((await measureFile(copy)).sha256 !== manifest.sha256) throw damaged(folder);
  if ((await checkCopy(copy)).hash !== manifest.hash) throw damaged(folder);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Opening also says whether another process has the store, and brings what its log holds into its file. */
async function refuseToReplace(path: string, replace: boolean): Promise<void> {
  try {
    const { articles } = await checkCopy(path);
    if (articles > 0 && !replace)
      throw new AppError(
        'STORE_NOT_EMPTY',
        `The store ${path} holds ${articles} articles; say --replace to put the backup in its place`,
      );
  } catch (error) {
    if (!(replace && error instanceof AppError && error.code === 'STORE_DAMAGED')) throw error;
  }
}

/** The file is linked and then replaced, so that there is a store at its path at every moment. */
async function keep(path: string): Promise<string> {
  const kept = `${path}.replaced-${new Date().toISOString().replaceAll(':', '-')}`;
  await link(path, kept);
  if (await exists(`${path}.wal`)) await rename(`${path}.wal`, `${kept}.wal`);
  return kept;
}

/** Says what failed on which of the two, where it was a file that could not be read or written. */
function asAppError(error: unknown, folder: string, path: string): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  return new AppError(
    'OUTPUT_UNWRITABLE',
    `cannot put the backup ${folder} in place as ${path} (${error.code}); check the rights and the room on its disk`,
    { cause: error },
  );
}

/**
 * Puts the backup in a folder in place as the embedded store at `path`, once it has been copied, compared with its
 * manifest and read as a whole. A store that holds articles is replaced only when `replace` says so, and is kept beside.
 * @throws AppError INPUT_UNREADABLE, INPUT_MALFORMED, STORE_DAMAGED of the backup; STORE_IN_USE, STORE_NOT_EMPTY of the
 *   store; OUTPUT_UNWRITABLE. The store stays as it was then.
 */
export async function restoreBackup(folder: string, path: string, replace: boolean): Promise<RestoreReport> {
  const manifest = await readManifest(folder);
  const copy = `${path}.restoring-${process.pid}`;
  try {
    await copyWhole(folder, manifest, copy);
    const isThere = await exists(path);
    if (isThere) await refuseToReplace(path, replace);
    const kept = isThere ? await keep(path) : null;
    await rename(copy, path);
    return { ...manifest, kept };
  } catch (error) {
    throw asAppError(error, folder, path);
  } finally {
    await rm(copy, { force: true }).catch(() => undefined);
  }
}
