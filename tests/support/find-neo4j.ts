import type { MissingNeo4j, RunningNeo4j } from './neo4j/running-neo4j.ts';
import { startContainer } from './neo4j/start-container.ts';
import { startJars } from './neo4j/start-jars.ts';

function namedServer(): RunningNeo4j | MissingNeo4j {
  const address = process.env.NEO4J_TEST_URI;
  if (!address) return { missing: 'NEO4J_TEST_URI is not set' };
  return {
    address,
    user: process.env.NEO4J_TEST_USER ?? 'neo4j',
    password: process.env.NEO4J_TEST_PASSWORD ?? '',
    stop: async () => {},
  };
}

/**
 * Finds a Neo4j server for tests, which will empty it: the one that NEO4J_TEST_URI names (with NEO4J_TEST_USER and
 * NEO4J_TEST_PASSWORD), else one started in Docker, else one started from Maven's jars; else says what is missing.
 */
export async function findNeo4j(): Promise<RunningNeo4j | MissingNeo4j> {
  const reasons: string[] = [];
  for (const way of [namedServer, startContainer, startJars]) {
    const found = await way();
    if (!('missing' in found)) return found;
    reasons.push(found.missing);
  }
  return { missing: reasons.join('; ') };
}
