import { createHash, type Hash } from 'node:crypto';
import { AppError } from '../../errors.ts';
import { canonicalLine } from '../export/canonical-line.ts';
import { exportGraph } from '../export/export-graph.ts';
import { stats } from '../read-graph.ts';
import type { GraphStore } from '../store.ts';
import { articleBlocks } from './article-blocks.ts';
import { type NumberedRecord, readRecords } from './read-records.ts';
import { refuseOther } from './refuse-other.ts';
import { writeBlocks } from './write-blocks.ts';

/** What an import wrote; all zero where the store held the very same graph. */
export interface ImportReport {
  readonly newArticles: number;
  readonly newEntities: number;
  readonly newRelations: number;
  readonly newEvidence: number;
}

async function* hashedInto(
  hash: Hash,
  records: AsyncIterable<NumberedRecord>,
): AsyncGenerator<NumberedRecord> {
  for await (const numbered of records) {
    hash.update(canonicalLine(numbered.record));
    yield numbered;
  }
}

async function hashOfStore(store: GraphStore): Promise<string> {
  const hash = createHash('sha256');
  for await (const record of exportGraph(store)) hash.update(canonicalLine(record));
  return hash.digest('hex');
}

async function importIntoEmpty(
  store: GraphStore,
  records: AsyncIterable<NumberedRecord>,
): Promise<ImportReport> {
  const hash = createHash('sha256');
  const report = await writeBlocks(store, articleBlocks(hashedInto(hash, records)));
  if (hash.digest('hex') !== (await hashOfStore(store)))
    throw new AppError(
      'INPUT_MALFORMED',
      'the articles of the import were written, but its other records are not what they give: it was changed, or ' +
        'exported while the graph was; export it again, and import it into an empty store',
    );
  return report;
}

/**
 * Fills an empty store with a JSONL export, some articles a transaction, each of them whole or not at all; then
 * compares what the store holds with what was read. A store that holds the very same graph is left as it is.
 * @throws AppError STORE_NOT_EMPTY, INPUT_MALFORMED, INPUT_ENCODING, and as the store does
 */
export async function importGraph(
  store: GraphStore,
  bytes: AsyncIterable<Uint8Array>,
): Promise<ImportReport> {
  const records = readRecords(bytes);
  const held = await stats(store);
  if (held.articles === 0 && held.entities === 0) return importIntoEmpty(store, records);
  await refuseOther(store, records);
  return { newArticles: 0, newEntities: 0, newRelations: 0, newEvidence: 0 };
}
