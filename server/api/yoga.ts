import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { createSchema, createYoga } from 'graphql-yoga';
import type { GraphStore } from '../graph/store.ts';
import type { Log } from '../log.ts';
import { projectRoot } from '../project-root.ts';
import { createRequestCheck, maximumBodyBytes } from './check-request.ts';
import { type ApiContext, createContext, type IngestText } from './context.ts';
import { createMutationGuard, type RefuseWrite } from './guard-mutations.ts';
import { createMaskError } from './mask-errors.ts';
import { firstQuery, renderGraphiqlPage } from './render-graphiql.ts';
import { resolvers } from './resolvers/resolvers.ts';

/** What the API is made of. */
export interface ApiParts {
  readonly store: GraphStore;
  /** Reads a pasted text and writes what it says. */
  readonly ingestText: IngestText;
  /** Decides who may change the graph. */
  readonly refuseWrite: RefuseWrite;
  readonly log: Log;
}

function readSchema() {
  const typeDefs = readFileSync(join(projectRoot, 'server/api/schema.graphql'), 'utf8');
  return createSchema<ApiContext>({ typeDefs, resolvers });
}

/** The GraphQL API at `/graphql`, for any HTTP server of Node; browsers that come for HTML get GraphiQL. */
export function createApi({ store, ingestText, refuseWrite, log }: ApiParts): RequestListener {
  return createYoga<object, ApiContext>({
    schema: readSchema(),
    context: () => createContext(store, ingestText),
    plugins: [createRequestCheck(), createMutationGuard(refuseWrite)],
    maskedErrors: { maskError: createMaskError(log) },
    maxRequestBodySize: maximumBodyBytes,
    multipart: false,
    cors: false, // the page comes from the same origin; no other page has business here
    landingPage: false,
    logging: false, // createMaskError logs what deserves it
    graphiql: { title: 'Newsgraph GraphiQL', defaultQuery: firstQuery },
    renderGraphiQL: renderGraphiqlPage,
  });
}
