import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { askForCopy } from '../backup/ask-for-copy.ts';
import { takeBackup } from '../backup/take-backup.ts';
import { type Config, readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { openStore } from '../graph/open-store.ts';
import { storeFile } from '../graph/store-file.ts';
import { formatManifest } from './format-manifest.ts';
import { printData, printJson } from './output.ts';

/** Not migrated: a backup is what one takes before a new version changes the store. */
async function copyOwn(config: Config, path: string): Promise<void> {
  const store = await openStore(config);
  await store.save(path).finally(() => store.close());
}

async function copyFrom(config: Config, path: string): Promise<void> {
  const file = storeFile(config);
  if (file !== null && !existsSync(file))
    throw new AppError('STORE_FAILED', `There is no store at ${file}; set NEWSGRAPH_STORE to one`);
  await copyOwn(config, path).catch(async (error: unknown) => {
    if (file === null || !(error instanceof AppError && error.code === 'STORE_IN_USE')) throw error;
    await askForCopy(file, path);
  });
}

/** A folder of these names would be taken for a part of the store. */
function refuseInside(folder: string, config: Config): void {
  const file = storeFile(config);
  if (file !== null && (folder === file || folder.startsWith(`${file}.`)))
    throw new AppError(
      'USAGE',
      `${folder} has a name that is the store's own; name another folder for the backup`,
    );
}

async function backup(name: string, options: { json?: boolean }): Promise<void> {
  const [config, folder] = [readConfig(), resolve(name)];
  refuseInside(folder, config);
  const manifest = await takeBackup(folder, (path) => copyFrom(config, path));
  if (options.json) printJson({ folder, ...manifest });
  else printData(formatManifest(manifest));
}

/** `newsgraph backup`: a whole copy of the embedded store, also while `newsgraph serve` has it. */
export function addBackupCommand(program: Command): void {
  program
    .command('backup')
    .description('copy the embedded store to a new folder, also while it is served, and check the copy')
    .argument('<folder>', 'a folder that does not exist yet, or is empty')
    .option('--json', 'print what was copied as JSON')
    .action(backup);
}
