import type { TestProject } from 'vitest/node';
import { findNeo4j } from './find-neo4j.ts';

/** What tests are told of the Neo4j server, by `inject('neo4j')`: where it is, or why there is none. */
export type ProvidedNeo4j =
  | { readonly address: string; readonly user: string; readonly password: string }
  | { readonly missing: string };

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: ProvidedNeo4j;
  }
}

/**
 * Finds or starts one Neo4j server for all tests of a vitest project, and stops it after them. Without one the tests
 * on Neo4j are skipped, and the reason printed; with REQUIRE_NEO4J=1 the run fails instead.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = await findNeo4j();
  if ('missing' in found) {
    if (process.env.REQUIRE_NEO4J === '1') throw new Error(`REQUIRE_NEO4J=1, but ${found.missing}`);
    console.warn(`Tests on Neo4j are skipped: ${found.missing}`);
    project.provide('neo4j', { missing: found.missing });
    return async () => {};
  }
  const { address, user, password, stop } = found;
  project.provide('neo4j', { address, user, password });
  return stop;
}
