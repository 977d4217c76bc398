import { resolve } from 'node:path';
import type { Command } from 'commander';
import { restoreBackup } from '../backup/restore-backup.ts';
import { readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { storeFile } from '../graph/store-file.ts';
import { formatManifest } from './format-manifest.ts';
import { printData, printJson, printMessage } from './output.ts';

async function restore(folder: string, options: { json?: boolean; replace?: boolean }): Promise<void> {
  const config = readConfig();
  const file = storeFile(config);
  if (file === null)
    throw new AppError(
      'USAGE',
      `restore puts a backup in place as a file, and ${config.store} is none; docs/operations.md says how Neo4j does it`,
    );
  const report = await restoreBackup(resolve(folder), file, options.replace ?? false);
  if (options.json) printJson({ store: file, ...report });
  else printData(formatManifest(report));
  if (report.kept !== null) printMessage(`the store that was there is kept as ${report.kept}`);
}

/** `newsgraph restore`: puts a backup in place as the embedded store. */
export function addRestoreCommand(program: Command): void {
  program
    .command('restore')
    .description(
      'check a backup and put it in place as the embedded store; nothing may serve the store meanwhile',
    )
    .argument('<folder>', 'the folder of the backup')
    .option('--replace', 'also where the store holds articles; it is kept beside')
    .option('--json', 'print what was restored as JSON')
    .action(restore);
}
