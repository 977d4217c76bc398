import { AppError } from '../../errors.ts';
import { canonicalLine } from '../export/canonical-line.ts';
import { exportGraph } from '../export/export-graph.ts';
import type { GraphStore } from '../store.ts';
import type { NumberedRecord } from './read-records.ts';

function notEmpty(): AppError {
  return new AppError(
    'STORE_NOT_EMPTY',
    'the store holds another graph than the import; set NEWSGRAPH_STORE to an empty store',
  );
}

/**
 * Compares the records with what the store holds, line by line.
 * @throws AppError STORE_NOT_EMPTY at the first difference
 */
export async function refuseOther(store: GraphStore, records: AsyncIterable<NumberedRecord>): Promise<void> {
  const held = exportGraph(store);
  try {
    for await (const { record } of records) {
      const next = await held.next();
      if (next.done || canonicalLine(next.value) !== canonicalLine(record)) throw notEmpty();
    }
    if (!(await held.next()).done) throw notEmpty();
  } finally {
    await held.return(undefined);
  }
}
