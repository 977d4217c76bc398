import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { serve } from '../serve.ts';
import { printData, printMessage } from './output.ts';

function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

async function runServer(options: { sample?: boolean }): Promise<void> {
  const config = readConfig();
  const server = await serve(config, createLog(config.logLevel), { loadSample: options.sample ?? false });
  printData(`Newsgraph is at ${server.url}  (GraphQL at ${server.url}/graphql, Ctrl-C stops it)`);
  const signal = await untilStopped();
  printMessage(`newsgraph: ${signal}: closing`);
  await server.close();
}

/** `newsgraph serve`: the GraphQL API and the page, until SIGINT or SIGTERM. */
export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('serve the GraphQL API and the page at HOST and PORT until it is stopped')
    .option('--sample', 'load the sample page first when the store is empty')
    .action(runServer);
}
