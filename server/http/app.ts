import type { RequestListener } from 'node:http';
import compression from 'compression';
import express, { type Express } from 'express';
import type { GraphStore } from '../graph/store.ts';
import type { Log } from '../log.ts';
import { backup } from './backup.ts';
import { clientFiles } from './client-files.ts';
import { answerErrors, notFound } from './errors.ts';
import { health, ready } from './health.ts';
import { logRequests } from './log-requests.ts';
import { graphiqlHeaders, securityHeaders } from './security-headers.ts';

/** What the web application is made of. */
export interface AppParts {
  readonly store: GraphStore;
  /** Where the store is, as NEWSGRAPH_STORE says it. */
  readonly storeAddress: string;
  /** Answers `/graphql`; reads and limits the request's body itself. */
  readonly api: RequestListener;
  /** Decides who may change the graph, and so may have a copy of the store. */
  readonly refuseWrite: (authorization: string | null) => string | null;
  /** The folder of the built page; may be missing, then only the API answers. */
  readonly clientFolder: string;
  readonly log: Log;
}

/** The web application: health, GraphQL and the page, in the order in which they are asked. */
export function createApp(parts: AppParts): Express {
  const { store, storeAddress, api, refuseWrite, clientFolder, log } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.use(logRequests(log), securityHeaders(), compression());
  app.get('/health', health());
  app.get('/ready', ready(store, log));
  app.post('/backup', backup(store, storeAddress, refuseWrite));
  // Exactly this path: what lies below it is not the API's.
  app.all('/graphql', graphiqlHeaders(), (request, response) => void api(request, response));
  app.use(clientFiles(clientFolder));
  app.use(notFound(), answerErrors(log));
  return app;
}
