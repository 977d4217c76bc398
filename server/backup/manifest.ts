import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.ts';

/** The two files of a backup's folder. */
export const backupFiles = { graph: 'graph', manifest: 'manifest.json' } as const;

const manifest = z.object({
  kind: z.literal('newsgraph-backup'),
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  articles: z.int().nonnegative(),
  entities: z.int().nonnegative(),
  relations: z.int().nonnegative(),
  hash: z.string(),
  bytes: z.int().positive(),
  sha256: z.string(),
});

/** What a backup says of itself: when it was taken, what `stats` says of it, and size and checksum of its file. */
export type Manifest = z.infer<typeof manifest>;

/** Size in bytes and SHA-256 (hex) of a file. */
export async function measureFile(path: string): Promise<Pick<Manifest, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

/**
 * Reads what the backup in a folder says of itself.
 * @throws AppError INPUT_UNREADABLE or INPUT_MALFORMED where it holds no backup
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, backupFiles.manifest);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new AppError('INPUT_UNREADABLE', `${folder} holds no backup that can be read; name its folder`, {
      cause: error,
    });
  });
  try {
    return manifest.parse(JSON.parse(text));
  } catch (error) {
    throw new AppError('INPUT_MALFORMED', `${path} is no manifest of a backup; restore another backup`, {
      cause: error,
    });
  }
}
