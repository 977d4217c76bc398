import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Neo4jContainer } from '@testcontainers/neo4j';
import type { MissingNeo4j, RunningNeo4j } from './running-neo4j.ts';

const image = 'neo4j:5.26.30-community';

/** Starts Neo4j in Docker on a port of Docker's choice. */
export async function startContainer(): Promise<RunningNeo4j | MissingNeo4j> {
  if (!process.env.DOCKER_HOST && !existsSync('/var/run/docker.sock'))
    return { missing: 'Docker is not running (no DOCKER_HOST, no /var/run/docker.sock)' };
  try {
    const container = await new Neo4jContainer(image).withPassword(randomUUID()).start();
    return {
      address: container.getBoltUri(),
      user: container.getUsername(),
      password: container.getPassword(),
      stop: async () => void (await container.stop()),
    };
  } catch (error) {
    return { missing: `Docker did not start ${image} (${error instanceof Error ? error.message : error})` };
  }
}
