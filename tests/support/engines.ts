import { describe, inject, onTestFinished } from 'vitest';
import type { Config } from '../../server/config.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { openStore } from '../../server/graph/open-store.ts';
import type { Engine, GraphStore } from '../../server/graph/store.ts';
import { writeReading } from '../../server/graph/write.ts';
import type { Reading } from '../../server/model/reading.ts';
import type { ProvidedNeo4j } from './provide-neo4j.ts';
import { storeConfig } from './store-config.ts';

/** An engine to test on. */
export interface TestEngine {
  readonly engine: Engine;
  /** Opens an empty store that has had no migration, and has no index; closed when the test ends. */
  openBare(): Promise<GraphStore>;
  /** Opens a migrated store with these articles; closed when the test ends. */
  open(readings?: readonly Reading[]): Promise<GraphStore>;
}

/** Takes back what migrations made; a store in memory has nothing. */
async function dropSchema(store: GraphStore): Promise<void> {
  if (store.engine !== 'neo4j') return;
  for (const [kind, all] of [
    ['CONSTRAINT', 'CONSTRAINTS'],
    ['INDEX', 'INDEXES'],
  ]) {
    const made = await store.run(`SHOW ${all} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`);
    for (const { name } of made) await store.define(`DROP ${kind} ${name} IF EXISTS`);
  }
}

async function openConnected(config: Config): Promise<GraphStore> {
  const store = await openStore(config);
  onTestFinished(() => store.close());
  return store;
}

function createEngine(engine: Engine, readSettings: () => Config): TestEngine {
  const openBare = async (): Promise<GraphStore> => {
    const store = await openConnected(readSettings());
    await store.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
    await dropSchema(store);
    return store;
  };
  const open = async (readings: readonly Reading[] = []): Promise<GraphStore> => {
    const store = await openConnected(readSettings());
    // What was migrated stays so: a server takes seconds to do it again for each test.
    await store.write((transaction) => transaction.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n'));
    await migrate(store);
    for (const reading of readings) await writeReading(store, reading);
    return store;
  };
  return { engine, openBare, open };
}

/** The embedded engine, in memory. */
export const embedded: TestEngine = createEngine('grafeo', () => storeConfig('memory:'));

function neo4jAt(found: ProvidedNeo4j): TestEngine {
  return createEngine('neo4j', () => {
    if ('missing' in found) throw new Error(found.missing);
    return storeConfig(found.address, found.user, found.password);
  });
}

/** Declares the same tests for Neo4j; without a server they are skipped under a name that says why. */
export function describeOnNeo4j(what: string, tests: (engine: TestEngine) => void): void {
  const found = inject('neo4j');
  if ('missing' in found) describe.skip(`${what} on neo4j (${found.missing})`, () => tests(neo4jAt(found)));
  else describe(`${what} on neo4j`, () => tests(neo4jAt(found)));
}

/** Declares the same tests for each engine. */
export function describeOnEngines(what: string, tests: (engine: TestEngine) => void): void {
  describe(`${what} on grafeo`, () => tests(embedded));
  describeOnNeo4j(what, tests);
}
