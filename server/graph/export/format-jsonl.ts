import { canonicalLine } from './canonical-line.ts';
import type { ExportRecord } from './export-record.ts';

/** Everything, one record a line, keys sorted: what `newsgraph import` reads. The same graph gives the same bytes. */
export async function* formatJsonl(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  for await (const record of records) yield canonicalLine(record);
}
