import { exportGraph } from '../../server/graph/export/export-graph.ts';
import type { ExportRecord } from '../../server/graph/export/export-record.ts';
import { formatJsonl } from '../../server/graph/export/format-jsonl.ts';
import type { GraphStore } from '../../server/graph/store.ts';

type Format = (records: AsyncIterable<ExportRecord>) => AsyncIterable<string>;

/** All of what an export gives, as one text; JSONL unless another format is asked for. */
export async function exportText(store: GraphStore, format: Format = formatJsonl): Promise<string> {
  let text = '';
  for await (const part of format(exportGraph(store))) text += part;
  return text;
}
