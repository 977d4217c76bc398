import type { Command } from 'commander';
import { AppError } from '../errors.ts';
import { retractArticle } from '../graph/retract.ts';
import type { RetractCounts } from '../graph/rows.ts';
import { printData, printJson } from './output.ts';
import { withStore } from './with-store.ts';

function formatCounts(counts: RetractCounts): string {
  return [
    `entities   ${counts.removedEntities} removed, ${counts.keptEntities} kept`,
    `relations  ${counts.removedRelations} removed, ${counts.keptRelations} kept`,
    `mentions   ${counts.removedMentions} removed`,
    `evidence   ${counts.removedEvidence} removed`,
  ].join('\n');
}

async function retract(id: string, options: { json?: boolean }): Promise<void> {
  const counts = await withStore((store) => retractArticle(store, id));
  if (!counts)
    throw new AppError(
      'ARTICLE_UNKNOWN',
      `The store has no article "${id}"; "newsgraph ingest --json" prints the ids of the articles that it read`,
    );
  if (options.json) printJson({ id, ...counts });
  else printData(formatCounts(counts));
}

/** `newsgraph retract`: takes an article back, with everything that only it says. */
export function addRetractCommand(program: Command): void {
  program
    .command('retract')
    .description('take an article back, with everything that only it says')
    .argument('<article id>', 'as ingest --json and the API give it')
    .option('--json', 'print the report as JSON')
    .action(retract);
}
