import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { migrate } from '../graph/migrate.ts';
import { openStore } from '../graph/open-store.ts';
import { printData, printJson } from './output.ts';

async function runMigrations(options: { json?: boolean }): Promise<void> {
  const store = await openStore(readConfig());
  try {
    const { applied } = await migrate(store);
    if (options.json) printJson({ applied });
    else
      printData(
        applied.length > 0 ? applied.map((id) => `applied ${id}`).join('\n') : 'the store is up to date',
      );
  } finally {
    await store.close();
  }
}

/** `newsgraph migrate`: brings the store's schema up to date. */
export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description("bring the store's constraints and indexes up to date; every other command does so too")
    .option('--json', 'print JSON')
    .action(runMigrations);
}
