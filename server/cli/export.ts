import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { AppError } from '../errors.ts';
import { exportGraph } from '../graph/export/export-graph.ts';
import type { ExportRecord } from '../graph/export/export-record.ts';
import { formatCsvNodes, formatCsvRelationships } from '../graph/export/format-csv.ts';
import { formatCypher } from '../graph/export/format-cypher.ts';
import { formatGexf } from '../graph/export/format-gexf.ts';
import { formatGraphml } from '../graph/export/format-graphml.ts';
import { formatJsonl } from '../graph/export/format-jsonl.ts';
import type { GraphStore } from '../graph/store.ts';
import { printTexts } from './output.ts';
import { withStore } from './with-store.ts';
import { writeFiles } from './write-files.ts';

type Format = (records: AsyncIterable<ExportRecord>) => AsyncIterable<string>;

/** The formats that are one file. */
const formats = {
  jsonl: formatJsonl,
  graphml: formatGraphml,
  gexf: formatGexf,
  cypher: formatCypher,
} satisfies Record<string, Format>;

/** The format that is a folder of files. */
const csvFiles: Readonly<Record<string, Format>> = {
  'nodes.csv': formatCsvNodes,
  'relationships.csv': formatCsvRelationships,
};

interface ExportOptions {
  readonly format: keyof typeof formats | 'csv';
  readonly out?: string;
}

async function exportCsv(store: GraphStore, folder: string): Promise<void> {
  const files = Object.entries(csvFiles).map(([name, format]) => {
    return [join(folder, name), format(exportGraph(store))] as const;
  });
  await writeFiles(new Map(files));
}

async function exportStore({ format, out }: ExportOptions): Promise<void> {
  if (format === 'csv' && out === undefined)
    throw new AppError('USAGE', 'csv is two files: name a folder for them with --out');
  await withStore(async (store) => {
    if (format === 'csv') return exportCsv(store, out ?? '.');
    const texts = formats[format](exportGraph(store));
    return out === undefined ? printTexts(texts) : writeFiles(new Map([[out, texts]]));
  });
}

/** `newsgraph export`: writes out the whole graph. */
export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('write out the whole graph; the same articles give the same bytes, whatever the store')
    .addOption(
      new Option('--format <format>', 'jsonl is what import reads; graphml and gexf are for drawing programs')
        .choices([...Object.keys(formats), 'csv'])
        .default('jsonl'),
    )
    .option('--out <path>', 'the file, or for csv the folder, to write instead of standard output')
    .action(exportStore);
}
