import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../errors.ts';
import { type BackupManifest, backupFiles, backupManifest, fingerprintOf } from './manifest.ts';

function refuse(folder: string, reason: string, cause?: unknown): AppError {
  return new AppError('INPUT_MALFORMED', `${folder} ${reason}; give a folder that "newsgraph backup" made`, {
    cause,
  });
}

async function readManifest(folder: string): Promise<BackupManifest> {
  try {
    return backupManifest.parse(JSON.parse(await readFile(join(folder, backupFiles.manifest), 'utf8')));
  } catch (error) {
    throw refuse(folder, `has no ${backupFiles.manifest} of a backup`, error);
  }
}

/**
 * The file of a backup, which is whole.
 * @throws AppError INPUT_MALFORMED where the folder is no backup, or its file is not what was written
 */
export async function readBackup(folder: string): Promise<string> {
  const { bytes, sha256 } = await readManifest(folder);
  const path = join(folder, backupFiles.graph);
  const found = await fingerprintOf(path).catch((error: unknown) => {
    throw refuse(folder, `has no file ${backupFiles.graph} that can be read`, error);
  });
  if (found.bytes !== bytes || found.sha256 !== sha256)
    throw refuse(folder, 'is damaged: its file is not the one that was backed up');
  return path;
}
