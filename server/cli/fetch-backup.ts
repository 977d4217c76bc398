import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import { type BackupManifest, backupManifest } from '../graph/backup/manifest.ts';
import { backupHeader } from '../http/backup.ts';

async function ask(url: string, token: string | null): Promise<Response> {
  const headers = { [backupHeader]: '1', ...(token === null ? {} : { Authorization: `Bearer ${token}` }) };
  try {
    return await fetch(new URL('/backup', url), { method: 'POST', headers });
  } catch (error) {
    throw new AppError(
      'STORE_IN_USE',
      `The store is in use by another process, and no server answers at ${url}; give its address with --server, or stop it`,
      { cause: error },
    );
  }
}

/**
 * Lets the server that has the store open send a copy of it.
 * @throws AppError STORE_IN_USE where nobody answers, STORE_FAILED where the server refuses
 */
export async function fetchBackup(url: string, { token }: Config, path: string): Promise<BackupManifest> {
  const response = await ask(url, token);
  const manifest = response.headers.get(backupHeader);
  if (!response.ok || manifest === null || !response.body)
    throw new AppError(
      'STORE_FAILED',
      `the server at ${url} gave no backup (${response.status} ${await response.text()}); give Newsgraph's address with ` +
        '--server, and its NEWSGRAPH_TOKEN',
    );
  await pipeline(Readable.from(response.body as AsyncIterable<Uint8Array>), createWriteStream(path));
  return backupManifest.parse(JSON.parse(manifest));
}
