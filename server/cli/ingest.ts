import type { Command } from 'commander';
import { ingestInputs } from '../ingest/ingest-inputs.ts';
import type { IngestTools } from '../ingest/ingest-page.ts';
import type { IngestReport } from '../ingest/ingest-report.ts';
import { countPages } from '../ingest/pipeline.ts';
import { printData, printJson } from './output.ts';
import { createProgress } from './progress.ts';
import { withStore } from './with-store.ts';
import { withTagger } from './with-tagger.ts';

function formatReport(report: IngestReport): string {
  return [
    `pages      ${report.pages} (${report.failedPages} failed)`,
    `articles   ${report.articles} (${report.newArticles} new)`,
    `entities   ${report.newEntities} new, ${report.knownEntities} known`,
    `relations  ${report.newRelations} new`,
    `evidence   ${report.newEvidence} new`,
    `rejected   ${report.rejected.length}`,
    ...report.rejected.map(({ what, reason }) => `  ${what}: ${reason}`),
  ].join('\n');
}

async function ingestWithProgress(tools: IngestTools, inputs: readonly string[]): Promise<IngestReport> {
  const progress = createProgress(await countPages(inputs));
  try {
    return await ingestInputs(tools, inputs, progress.onPage);
  } finally {
    progress.stop();
  }
}

async function ingest(inputs: readonly string[], options: { json?: boolean }): Promise<void> {
  const report = await withStore((store) =>
    withTagger((tagger) => ingestWithProgress({ store, tagger }, inputs)),
  );
  if (options.json) printJson(report);
  else printData(formatReport(report));
  if (report.failedPages > 0) process.exitCode = 1;
}

/** `newsgraph ingest`: reads pages and writes what they say into the store. */
export function addIngestCommand(program: Command): void {
  program
    .command('ingest')
    .description('read pages and write what they say into the store; the same page again writes nothing')
    .argument('<inputs...>', '.txt or .md files, folders of them, or - for standard input')
    .option('--json', 'print the report as JSON')
    .action(ingest);
}
