import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler, Response } from 'express';
import { makeBackup } from '../graph/backup/make-backup.ts';
import { backupFiles } from '../graph/backup/manifest.ts';
import type { GraphStore } from '../graph/store.ts';

/** The header in which the answer says what it is; the request has to have it too, which no foreign page can send. */
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

/** `POST /backup`: a copy of the whole store, for whoever may change it. Nothing is written where the caller says. */
export function backup(
  store: GraphStore,
  refuseWrite: (authorization: string | null) => string | null,
): RequestHandler {
  return async (request, response) => {
    const reason =
      request.get(backupHeader) === undefined
        ? `the header ${backupHeader} is missing`
        : refuseWrite(request.get('authorization') ?? null);
    if (reason === null) await sendBackup(store, response);
    else response.status(401).json({ reason });
  };
}
