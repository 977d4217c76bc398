import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createApi } from './api/yoga.ts';
import type { Config } from './config.ts';
import { openTagger, type Tagger } from './extract/tagger.ts';
import { openMigratedStore } from './graph/open-migrated-store.ts';
import { stats } from './graph/read-graph.ts';
import { createApp } from './http/app.ts';
import { listen, type RunningServer } from './http/listen.ts';
import { createWriteAccess } from './http/write-access.ts';
import { ingestInputs } from './ingest/ingest-inputs.ts';
import { type IngestTools, ingestText } from './ingest/ingest-page.ts';
import type { Log } from './log.ts';
import { projectRoot } from './project-root.ts';

/** What to do besides serving. */
export interface ServeOptions {
  /** Load the sample pages first when the store holds no article. */
  readonly loadSample?: boolean;
}

/** The tagger, opened when the first text is to be read: whoever only looks at the graph need not wait for it. */
function createLazyTagger(folder: string): Tagger {
  let opening: Promise<Tagger> | null = null;
  const open = (): Promise<Tagger> => {
    opening ??= openTagger(folder).catch((error: unknown) => {
      opening = null; // so that a model that is put back is found without a restart
      throw error;
    });
    return opening;
  };
  return {
    tag: async (texts) => (await open()).tag(texts),
    close: async () => (await opening)?.close(),
  };
}

function samplePages(): readonly string[] {
  const folder = join(projectRoot, 'samples');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join(folder, file));
}

async function loadSampleIfEmpty(tools: IngestTools, log: Log): Promise<void> {
  const { articles } = await stats(tools.store);
  if (articles > 0) return;
  await ingestInputs(tools, samplePages(), (source, { articles, newEntities, newRelations, rejected }) =>
    log.info({ source, articles, newEntities, newRelations, rejected: rejected.length }, 'sample loaded'),
  );
}

function start(config: Config, log: Log, tools: IngestTools): Promise<RunningServer> {
  const refuseWrite = createWriteAccess(config.host, config.token);
  const api = createApi({
    store: tools.store,
    ingestText: (text, name) => ingestText(tools, text, name),
    refuseWrite,
    log,
  });
  const clientFolder = join(projectRoot, 'dist/client');
  const parts = { store: tools.store, storeAddress: config.store, api, refuseWrite, clientFolder, log };
  return listen(createApp(parts), config);
}

async function closeTools({ store, tagger }: IngestTools): Promise<void> {
  await tagger.close();
  await store.close();
}

/**
 * Serves the API and the page on the configured store until it is closed: the place where the parts are put together.
 * @throws AppError of the store, of the sample, PORT_TAKEN; whatever was opened is closed again.
 */
export async function serve(config: Config, log: Log, options: ServeOptions = {}): Promise<RunningServer> {
  const tools: IngestTools = {
    store: await openMigratedStore(config),
    tagger: createLazyTagger(config.model),
  };
  try {
    if (options.loadSample) await loadSampleIfEmpty(tools, log);
    const server = await start(config, log, tools);
    const close = () => server.close().finally(() => closeTools(tools));
    return { url: server.url, close };
  } catch (error) {
    await closeTools(tools);
    throw error;
  }
}
