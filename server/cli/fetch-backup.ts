import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import { fileIdentity } from '../graph/backup/file-identity.ts';
import { type BackupManifest, backupManifest, fingerprintOf } from '../graph/backup/manifest.ts';
import { backupHeader } from '../http/backup.ts';

async function ask(url: string, { store, token }: Config): Promise<Response> {
  const headers = {
    [backupHeader]: fileIdentity(store) ?? '',
    ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
  };
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

function readManifest(header: string | null): BackupManifest | null {
  try {
    return backupManifest.parse(JSON.parse(header ?? ''));
  } catch {
    return null; // no Newsgraph, or none that makes backups
  }
}

/** Writes what the server sends, which has to be what it said it would send. */
async function receive(response: Response, path: string, manifest: BackupManifest): Promise<boolean> {
  if (!response.body) return false;
  try {
    await pipeline(Readable.from(response.body as AsyncIterable<Uint8Array>), createWriteStream(path));
  } catch (error) {
    // What the disk says is told as it is; all else is the connection's.
    if (error instanceof Error && 'syscall' in error) throw error;
    return false;
  }
  const { bytes, sha256 } = await fingerprintOf(path);
  return bytes === manifest.bytes && sha256 === manifest.sha256;
}

/** What an answer that is no backup says, in one line. */
async function reasonOf(response: Response): Promise<string> {
  const said = (await response.text()).replaceAll(/\s+/gu, ' ').slice(0, 200);
  return `${response.status} ${said}`.trim();
}

/**
 * Lets the server that has the store open send a copy of it.
 * @throws AppError STORE_IN_USE where nobody answers, STORE_FAILED where the server refuses or breaks off
 */
export async function fetchBackup(url: string, config: Config, path: string): Promise<BackupManifest> {
  const response = await ask(url, config);
  const manifest = response.ok ? readManifest(response.headers.get(backupHeader)) : null;
  if (manifest === null)
    throw new AppError(
      'STORE_FAILED',
      `the server at ${url} gave no backup (${await reasonOf(response)}); give the address of the one that has ` +
        'this store open with --server, and its NEWSGRAPH_TOKEN',
    );
  if (!(await receive(response, path, manifest)))
    throw new AppError(
      'STORE_FAILED',
      `the server at ${url} broke off its copy of the store; do the same again`,
    );
  return manifest;
}
