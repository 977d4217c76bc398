import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { makeBackup } from '../graph/backup/make-backup.ts';
import { type BackupManifest, backupFiles } from '../graph/backup/manifest.ts';
import { readBackup } from '../graph/backup/read-backup.ts';
import { openStore } from '../graph/open-store.ts';
import { fetchBackup } from './fetch-backup.ts';
import { printData, printJson } from './output.ts';

interface BackupOptions {
  readonly server?: string;
  readonly json?: boolean;
}

function isInUse(error: unknown): boolean {
  return error instanceof AppError && error.code === 'STORE_IN_USE';
}

/** Opening would make an empty store, and a copy of that is no backup of anything. */
function refuseMissing({ store }: Config): void {
  const path = store.startsWith('file:') ? store.slice('file:'.length) : null;
  if (path !== null && !existsSync(path))
    throw new AppError('USAGE', `there is no store at ${path}; set NEWSGRAPH_STORE to the one to back up`);
}

/** Copies the store itself, or, where a server has it open, lets that one send a copy. */
async function copyStore(config: Config, path: string, url: string): Promise<BackupManifest> {
  refuseMissing(config);
  const store = await openStore(config).catch((error: unknown) => {
    if (isInUse(error)) return null;
    throw error;
  });
  if (!store) return fetchBackup(url, config, path);
  try {
    return await makeBackup(store, path);
  } finally {
    await store.close();
  }
}

async function refuseFull(folder: string): Promise<void> {
  const found = await readdir(folder).catch(() => []);
  if (found.length > 0)
    throw new AppError('USAGE', `${folder} is not empty; name a new folder for the backup`);
}

function unwritable(folder: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  return new AppError(
    'OUTPUT_UNWRITABLE',
    `cannot write ${folder} (${error.code}); name a folder that you may write, on a disk with room`,
    { cause: error },
  );
}

/** Writes a backup beside the folder, and puts it in place when it is whole. */
async function backup(folder: string, { server, json }: BackupOptions): Promise<void> {
  const config = readConfig();
  const part = `${folder}.part`;
  await refuseFull(folder);
  try {
    await rm(part, { recursive: true, force: true });
    await mkdir(part, { recursive: true });
    const url = server ?? `http://${config.host}:${config.port}`;
    const manifest = await copyStore(config, join(part, backupFiles.graph), url);
    await writeFile(join(part, backupFiles.manifest), `${JSON.stringify(manifest, null, 2)}\n`);
    await readBackup(part);
    await rm(folder, { recursive: true, force: true });
    await rename(part, folder);
    if (json) printJson({ folder, ...manifest });
    else printData(`backed up ${manifest.bytes} bytes to ${folder}`);
  } catch (error) {
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
    throw unwritable(folder, error);
  }
}

/** `newsgraph backup`: copies the embedded store, also while a server has it open. */
export function addBackupCommand(program: Command): void {
  program
    .command('backup')
    .description('copy the embedded store into a new folder, also while "newsgraph serve" has it open')
    .argument('<folder>', 'a folder that does not exist yet, or is empty')
    .option('--server <url>', 'the server that has the store open (default: HOST and PORT)')
    .option('--json', 'print the report as JSON')
    .action(backup);
}
