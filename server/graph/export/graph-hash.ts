import { createHash } from 'node:crypto';
import type { GraphStore } from '../store.ts';
import { canonicalLine } from './canonical-line.ts';
import { exportGraph } from './export-graph.ts';
import type { ExportRecord } from './export-record.ts';

/** Which file an article was read from says nothing about the article: from another folder the graph is the same. */
function withoutFile(record: ExportRecord): object {
  if (record.record !== 'article') return record;
  const { page, files, ...article } = record;
  return article;
}

/**
 * SHA-256 (hex) over the canonical lines of the graph, without the files that articles were read from: the same
 * articles give the same hash, on every engine and in whatever order they came. Reads the whole graph.
 * @throws AppError as the store does
 */
export async function graphHash(store: GraphStore): Promise<string> {
  const hash = createHash('sha256');
  for await (const record of exportGraph(store)) hash.update(canonicalLine(withoutFile(record)));
  return hash.digest('hex');
}
