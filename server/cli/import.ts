import { type FileHandle, open } from 'node:fs/promises';
import type { Command } from 'commander';
import { AppError } from '../errors.ts';
import { type ImportReport, importGraph } from '../graph/import/import-graph.ts';
import { printData, printJson } from './output.ts';
import { withStore } from './with-store.ts';

function unreadable(path: string, cause: unknown): AppError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no file';
  return new AppError(
    'INPUT_UNREADABLE',
    `${path} cannot be read (${code}); give a file that "newsgraph export" wrote, or - for standard input`,
    { cause },
  );
}

async function openFile(path: string): Promise<FileHandle> {
  const file = await open(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw unreadable(path, null);
}

async function importFile(path: string): Promise<ImportReport> {
  // Opened before the store: a wrong path makes no store.
  const file = await openFile(path);
  try {
    return await withStore((store) => importGraph(store, file.createReadStream({ autoClose: false })));
  } finally {
    await file.close();
  }
}

function formatReport(report: ImportReport): string {
  return [
    `articles   ${report.newArticles} new`,
    `entities   ${report.newEntities} new`,
    `relations  ${report.newRelations} new`,
    `evidence   ${report.newEvidence} new`,
  ].join('\n');
}

async function runImport(path: string, options: { json?: boolean }): Promise<void> {
  const report = await (path === '-'
    ? withStore((store) => importGraph(store, process.stdin))
    : importFile(path));
  if (options.json) printJson(report);
  else printData(formatReport(report));
}

/** `newsgraph import`: fills an empty store with an export. */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description(
      'fill an empty store with what "newsgraph export" wrote as jsonl, from this engine or the other',
    )
    .argument('<file>', 'the .jsonl file, or - for standard input')
    .option('--json', 'print the report as JSON')
    .action(runImport);
}
