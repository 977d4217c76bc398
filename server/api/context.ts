import type { GraphStore } from '../graph/store.ts';
import type { IngestReport } from '../ingest/ingest-report.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** Reads a text that somebody pasted under a name, writes what it says, and reports. */
export type IngestText = (text: string, name: string) => Promise<IngestReport>;

/** What the resolvers of one request work with. */
export interface ApiContext {
  readonly store: GraphStore;
  /** Made anew for each request, so that nothing stale is ever given. */
  readonly loaders: Loaders;
  readonly ingestText: IngestText;
}

/** Makes the context of one request. */
export function createContext(store: GraphStore, ingestText: IngestText): ApiContext {
  return { store, loaders: createLoaders(store), ingestText };
}
