import type { RequestHandler } from 'express';
import { AppError } from '../errors.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Log } from '../log.ts';

/** `/health`: the process lives. Says nothing of the store, so that a restart is not the cure for a store that is down. */
export function health(): RequestHandler {
  return (_request, response) => {
    response.json({ status: 'ok' });
  };
}

/** `/ready`: 200 when the store answers, else 503 with the reason. */
export function ready(store: GraphStore, log: Log): RequestHandler {
  return async (_request, response) => {
    try {
      await store.ping();
      response.json({ status: 'ready', engine: store.engine });
    } catch (error) {
      log.warn({ err: error }, 'the store does not answer');
      const reason = error instanceof AppError ? error.message : 'the store does not answer; see the log';
      response.status(503).json({ status: 'unavailable', engine: store.engine, reason });
    }
  };
}
