import type { Command } from 'commander';
import { stats } from '../graph/read-graph.ts';
import { printData, printJson } from './output.ts';
import { withStore } from './with-store.ts';

async function printStats(options: { json?: boolean }): Promise<void> {
  const counts = await withStore(async (store) => ({ engine: store.engine, ...(await stats(store)) }));
  if (options.json) printJson(counts);
  else for (const [name, value] of Object.entries(counts)) printData(`${name.padEnd(10)} ${value}`);
}

/** `newsgraph stats`: how much the store holds. */
export function addStatsCommand(program: Command): void {
  program
    .command('stats')
    .description('print how many articles, entities, relations and pieces of evidence the store holds')
    .option('--json', 'print JSON')
    .action(printStats);
}
