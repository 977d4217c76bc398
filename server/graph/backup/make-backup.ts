import type { GraphStore } from '../store.ts';
import { type BackupManifest, fingerprintOf } from './manifest.ts';

/**
 * Copies the store as it is now into a new file, also while others read and write.
 * @throws AppError OUTPUT_UNWRITABLE; USAGE for an engine that brings its own backup
 */
export async function makeBackup(store: GraphStore, path: string): Promise<BackupManifest> {
  await store.copyTo(path);
  return { format: 1, madeAt: new Date().toISOString(), ...(await fingerprintOf(path)) };
}
