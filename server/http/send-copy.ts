import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { RequestHandler } from 'express';
import { AppError } from '../errors.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Log } from '../log.ts';
import { createWriteAccess } from './write-access.ts';

/** The embedded file that the server may give copies of, and the secret of those who may have one. */
export interface CopySource {
  readonly file: string;
  readonly secret: string;
}

/**
 * `POST /backup`: a copy of the embedded store as it is between two writes. It is written beside the store, under a name
 * of the server's choice, sent, and deleted; whoever asks names no path, and needs the secret that lies beside the store.
 */
export function sendCopy(store: GraphStore, { file, secret }: CopySource, log: Log): RequestHandler {
  const refuse = createWriteAccess('', secret);
  return async (request, response, next) => {
    if (refuse(request.headers.authorization ?? null) !== null) {
      const message = 'copies are for the newsgraph backup of this machine';
      response.status(403).json({ error: { code: 'FORBIDDEN', message } });
      return;
    }
    const copy = `${file}.copy-${randomUUID()}`;
    response.once('close', () => void rm(copy, { force: true }));
    try {
      await store.save(copy);
      response
        .type('application/octet-stream')
        .sendFile(copy, { dotfiles: 'allow' }, (error) => error && next(error));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      log.warn({ err: error }, 'no copy of the store could be made');
      response.status(500).json({ error: { code: error.code, message: error.message } });
    }
  };
}
