import type { Command } from 'commander';
import { graphHash } from '../graph/export/graph-hash.ts';
import { stats } from '../graph/read-graph.ts';
import { printData, printJson } from './output.ts';
import { withStore } from './with-store.ts';

async function printStats(options: { json?: boolean }): Promise<void> {
  const counts = await withStore(async (store) => {
    return { engine: store.engine, ...(await stats(store)), hash: await graphHash(store) };
  });
  if (options.json) printJson(counts);
  else for (const [name, value] of Object.entries(counts)) printData(`${name.padEnd(10)} ${value}`);
}

/** `newsgraph stats`: how much the store holds, and the hash of it. */
export function addStatsCommand(program: Command): void {
  program
    .command('stats')
    .description('print how much the store holds, and a hash that is the same for the same articles')
    .option('--json', 'print JSON')
    .action(printStats);
}
