import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

/** Of what stands beside a backup, to tell that it is whole. */
export const backupManifest = z.strictObject({
  format: z.literal(1),
  /** When it was made, ISO 8601 in UTC. */
  madeAt: z.string(),
  bytes: z.number().int(),
  /** SHA-256 of the file, hex. */
  sha256: z.string(),
});

/** What stands beside a backup, to tell that it is whole. */
export type BackupManifest = z.infer<typeof backupManifest>;

/** The files of a backup's folder. */
export const backupFiles = { graph: 'graph', manifest: 'backup.json' } as const;

/** The size and the SHA-256 of a file. */
export async function fingerprintOf(path: string): Promise<Pick<BackupManifest, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}
