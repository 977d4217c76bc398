import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { IngestText } from '../../server/api/context.ts';
import { createApi } from '../../server/api/yoga.ts';
import { readConfig } from '../../server/config.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { openStore } from '../../server/graph/open-store.ts';
import type { GraphStore } from '../../server/graph/store.ts';
import { writeReading } from '../../server/graph/write.ts';
import { createApp } from '../../server/http/app.ts';
import { listen } from '../../server/http/listen.ts';
import { createWriteAccess } from '../../server/http/write-access.ts';
import { type Answer, askGraphql } from './ask-graphql.ts';
import { sampleReadings } from './sample-readings.ts';

/** A server on the sample readings. */
export interface SampleServer {
  readonly url: string;
  readonly store: GraphStore;
  /** The texts of the statements that were run since the last call. */
  readonly takeStatements: () => readonly string[];
  readonly ask: (query: string, variables?: object, headers?: Record<string, string>) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** How a test's server differs from the one that everybody gets. */
export interface SampleServerOptions {
  readonly host?: string;
  readonly token?: string;
  readonly ingestText?: IngestText;
  readonly clientFolder?: string;
  readonly log?: pino.Logger;
}

function spyOn(store: GraphStore, seen: string[]): GraphStore {
  const run: GraphStore['run'] = (cypher, parameters) => {
    seen.push(cypher);
    return store.run(cypher, parameters);
  };
  return { ...store, run };
}

/** A store in memory that holds the sample readings. */
export async function openSampleStore(): Promise<GraphStore> {
  const store = await openStore(readConfig({ NEWSGRAPH_STORE: 'memory:' }));
  await migrate(store);
  for (const reading of sampleReadings) await writeReading(store, reading);
  return store;
}

/** Serves the sample readings over real HTTP on a free port, from the embedded engine in memory. */
export async function serveSamples(options: SampleServerOptions = {}): Promise<SampleServer> {
  const statements: string[] = [];
  const store = spyOn(await openSampleStore(), statements);
  const emptyFolder = mkdtempSync(join(tmpdir(), 'newsgraph-client-'));
  const log = options.log ?? pino({ level: 'silent' });
  const refused: IngestText = () => Promise.reject(new Error('this server reads no text'));
  const refuseWrite = createWriteAccess(options.host ?? '127.0.0.1', options.token ?? null);
  const api = createApi({
    store,
    ingestText: options.ingestText ?? refused,
    refuseWrite,
    log,
  });
  const clientFolder = options.clientFolder ?? emptyFolder;
  const app = createApp({ store, storeAddress: 'memory:', api, refuseWrite, clientFolder, log });
  const server = await listen(app, { port: 0, host: '127.0.0.1' });
  return {
    url: server.url,
    store,
    takeStatements: () => statements.splice(0),
    ask: (query, variables = {}, headers) => askGraphql(server.url, query, variables, headers),
    close: async () => {
      await server.close();
      await store.close();
      rmSync(emptyFolder, { recursive: true });
    },
  };
}
