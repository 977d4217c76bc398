import { mkdir, readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { fileIdentity } from '../graph/backup/file-identity.ts';
import { makeBackup } from '../graph/backup/make-backup.ts';
import { type BackupManifest, backupFiles } from '../graph/backup/manifest.ts';
import { openStore } from '../graph/open-store.ts';
import { fetchBackup } from './fetch-backup.ts';
import { printData, printJson } from './output.ts';
import { asUnwritable } from './unwritable.ts';

interface BackupOptions {
  readonly server?: string;
  readonly json?: boolean;
}

function isInUse(error: unknown): boolean {
  return error instanceof AppError && error.code === 'STORE_IN_USE';
}

/** Opening would make an empty store, and a copy of that is no backup of anything. */
function refuseMissing({ store }: Config): void {
  if (store === 'memory:' || (store.startsWith('file:') && fileIdentity(store) === null))
    throw new AppError('USAGE', `there is no store at ${store}; set NEWSGRAPH_STORE to the one to back up`);
}

/** Copies the store itself, or, where a server has it open, lets that one send a copy. */
async function copyStore(config: Config, path: string, url: string): Promise<BackupManifest> {
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

/** Makes the folder, or takes an empty one; tells whether it made it. Whatever else has the name stays as it is. */
async function takeFolder(folder: string): Promise<boolean> {
  const isNew = (await mkdir(folder, { recursive: true })) !== undefined;
  if ((await readdir(folder)).length > 0)
    throw new AppError('USAGE', `${folder} is not empty; name a new folder for the backup`);
  return isNew;
}

/** Takes back what was begun: nothing but this program's has come into the folder. */
async function giveBack(folder: string, isNew: boolean): Promise<void> {
  for (const file of Object.values(backupFiles)) await rm(join(folder, file), { force: true });
  if (isNew) await rmdir(folder);
}

/** The copy first, then what tells that it is whole: a folder without that is no backup. */
async function fill(folder: string, server: string | undefined): Promise<BackupManifest> {
  const config = readConfig();
  refuseMissing(config);
  const isNew = await takeFolder(folder);
  try {
    const url = server ?? `http://${config.host}:${config.port}`;
    const manifest = await copyStore(config, join(folder, backupFiles.graph), url);
    await writeFile(join(folder, backupFiles.manifest), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  } catch (error) {
    await giveBack(folder, isNew).catch(() => undefined);
    throw error;
  }
}

async function backup(folder: string, { server, json }: BackupOptions): Promise<void> {
  const manifest = await fill(folder, server).catch((error: unknown) => {
    throw asUnwritable(error, folder, '; name a new folder where you may write');
  });
  if (json) printJson({ folder, ...manifest });
  else printData(`backed up ${manifest.bytes} bytes to ${folder}`);
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
