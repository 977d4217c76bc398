import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNeo4j } from '../../tests/support/find-neo4j.ts';
import type { Figure } from '../measure.ts';

/** Where an engine keeps the graph, and what a process has to know to reach it. */
export interface Place {
  readonly engine: string;
  readonly address: string;
  readonly env: Readonly<Record<string, string>>;
}

type Measure = (place: Place) => Promise<readonly Figure[]>;

/** Measures on an empty embedded store in a file. */
export async function onEmbedded(measure: Measure): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-bench-'));
  try {
    return await measure({ engine: 'embedded', address: `file:${join(folder, 'graph')}`, env: {} });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Measures on a Neo4j server of its own: emptying a database would leave its files as large as they were. */
export async function onNeo4j(measure: Measure): Promise<readonly Figure[]> {
  const server = await findNeo4j();
  if ('missing' in server) {
    console.error(`Neo4j is not measured: ${server.missing}`);
    return [];
  }
  const env = { NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
  try {
    return await measure({ engine: 'neo4j', address: server.address, env });
  } finally {
    await server.stop();
  }
}
