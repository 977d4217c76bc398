import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler, Response } from 'express';
import { fileIdentity } from '../graph/backup/file-identity.ts';
import { makeBackup } from '../graph/backup/make-backup.ts';
import { backupFiles } from '../graph/backup/manifest.ts';
import type { GraphStore } from '../graph/store.ts';

/**
 * The header in which the answer says what it is. In the request it says which file is meant (`fileIdentity`), so that
 * nobody is given the copy of another store; and no foreign page can send it.
 */
export const backupHeader = 'x-newsgraph-backup';

async function sendBackup(store: GraphStore, response: Response): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-backup-'));
  try {
    const path = join(folder, backupFiles.graph);
    response.setHeader(backupHeader, JSON.stringify(await makeBackup(store, path)));
    response.type('application/octet-stream');
    await pipeline(createReadStream(path), response);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * `POST /backup`: a copy of the whole store, for whoever may change it and names its file. Nothing is written where the
 * caller says. `address` is as in NEWSGRAPH_STORE.
 */
export function backup(
  store: GraphStore,
  address: string,
  refuseWrite: (authorization: string | null) => string | null,
): RequestHandler {
  return async (request, response) => {
    const meant = request.get(backupHeader);
    const reason =
      meant === undefined
        ? `the header ${backupHeader} is missing`
        : refuseWrite(request.get('authorization') ?? null);
    if (reason !== null) response.status(401).json({ reason });
    else if (meant !== fileIdentity(address))
      response.status(409).json({ reason: 'it has another store open' });
    else await sendBackup(store, response);
  };
}
