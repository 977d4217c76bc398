import { AppError } from '../errors.ts';
import type { RowLoader } from './loaders.ts';

/**
 * Loads a row that another row of the store points at.
 * @throws AppError STORE_DAMAGED when the store does not hold it.
 */
export async function loadRequired<T>(loader: RowLoader<T>, id: string): Promise<T> {
  const row = await loader.load(id);
  if (row !== null) return row;
  throw new AppError(
    'STORE_DAMAGED',
    `the store points at ${id} but does not hold it; ingest the pages into a new store`,
  );
}
