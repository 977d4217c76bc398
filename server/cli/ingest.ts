import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { acceptsOf, ingestInputs, type RunOptions } from '../ingest/ingest-inputs.ts';
import type { IngestTools } from '../ingest/ingest-page.ts';
import type { IngestReport } from '../ingest/ingest-report.ts';
import { openCheckpoint } from '../ingest/input/checkpoint.ts';
import { parseShard, type Shard } from '../ingest/input/shard.ts';
import { countPages } from '../ingest/pipeline.ts';
import { printData, printJson, printMessage } from './output.ts';
import { createProgress } from './progress.ts';
import { withStore } from './with-store.ts';
import { withTagger } from './with-tagger.ts';

function formatReport(report: IngestReport): string {
  return [
    `pages      ${report.pages} (${report.failedPages} failed)`,
    `articles   ${report.articles} (${report.newArticles} new)`,
    ...(report.replacedArticles > 0 ? [`replaced   ${report.replacedArticles} earlier versions`] : []),
    `entities   ${report.newEntities} new, ${report.knownEntities} known`,
    `relations  ${report.newRelations} new`,
    `evidence   ${report.newEvidence} new`,
    `rejected   ${report.rejected.length}`,
    ...report.rejected.map(({ what, reason }) => `  ${what}: ${reason}`),
  ].join('\n');
}

async function ingestWithProgress(
  tools: IngestTools,
  inputs: readonly string[],
  options: RunOptions,
): Promise<IngestReport> {
  const progress = createProgress(await countPages(inputs, acceptsOf(options)));
  try {
    return await ingestInputs(tools, inputs, progress.onPage, options);
  } finally {
    progress.stop();
  }
}

/** Exit codes of a run that was stopped: 128 and the number of the signal, as shells have it. */
const stopSignals = { SIGINT: 130, SIGTERM: 143 } as const;

/** Aborts at the first signal to stop, so that the page in hand is finished; the second ends the process at once. */
function watchSignals(): AbortSignal {
  const controller = new AbortController();
  for (const [name, exitCode] of Object.entries(stopSignals))
    process.once(name, () => {
      process.exitCode = exitCode;
      printMessage('stopping after this page; once more to stop at once');
      controller.abort();
    });
  return controller.signal;
}

interface IngestOptions {
  readonly json?: boolean;
  readonly shard?: Shard;
  readonly checkpoint?: string;
}

async function runOptions({ shard, checkpoint }: IngestOptions): Promise<RunOptions> {
  const { store } = readConfig();
  return {
    shard,
    checkpoint: checkpoint === undefined ? undefined : await openCheckpoint(checkpoint, store),
    signal: watchSignals(),
  };
}

async function ingest(inputs: readonly string[], options: IngestOptions): Promise<void> {
  const run = await runOptions(options);
  const report = await withStore((store) =>
    withTagger((tagger) => ingestWithProgress({ store, tagger }, inputs, run)),
  );
  if (options.json) printJson(report);
  else printData(formatReport(report));
  if (run.signal?.aborted) {
    const { checkpoint } = options;
    printMessage(
      checkpoint === undefined
        ? 'stopped; what was read is in the store, the same command again goes on with the rest'
        : `stopped; the same command again goes on after what ${checkpoint} says is finished`,
    );
  } else if (report.failedPages > 0) process.exitCode = 1;
}

/** `newsgraph ingest`: reads pages and writes what they say into the store. */
export function addIngestCommand(program: Command): void {
  program
    .command('ingest')
    .description('read pages and write what they say into the store; the same page again writes nothing')
    .argument('<inputs...>', '.txt or .md files, folders of them, or - for standard input')
    .option('--json', 'print the report as JSON')
    .option('--shard <i/n>', 'read only the i-th of n parts, so that n processes share a folder', parseShard)
    .option('--checkpoint <file>', 'keep in FILE what is finished, and pass over it the next time')
    .action(ingest);
}
