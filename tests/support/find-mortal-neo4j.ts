import type { MissingNeo4j } from './neo4j/running-neo4j.ts';
import { type MortalNeo4j, startJars } from './neo4j/start-jars.ts';

/**
 * Starts a Neo4j server for tests that kill it, from the jars whatever else there is; to be stopped by the caller.
 * Without one it says what is missing; with REQUIRE_NEO4J=1 it throws instead.
 */
export async function findMortalNeo4j(): Promise<MortalNeo4j | MissingNeo4j> {
  const found = await startJars();
  if ('missing' in found && process.env.REQUIRE_NEO4J === '1')
    throw new Error(`REQUIRE_NEO4J=1, but ${found.missing}`);
  return found;
}
