import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from './errors.ts';
import { projectRoot } from './project-root.ts';

const storeUrl = z
  .string()
  .regex(
    /^(file:.+|memory:|(neo4j|bolt)(\+s|\+ssc)?:\/\/.+)$/u,
    'is none of file:PATH, neo4j://HOST:7687, neo4j+s://…, bolt://…',
  );

const portRange = 'is no whole number from 0 to 65535';

const environment = z.object({
  NEWSGRAPH_STORE: storeUrl.default('file:./data/graph'),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  PORT: z.coerce.number(portRange).int(portRange).min(0, portRange).max(65535, portRange).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  NEWSGRAPH_TOKEN: z.string().optional(),
  NEWSGRAPH_MODEL: z.string().default(join(projectRoot, 'server', 'extract', 'model')),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** The settings of one run, all from environment variables. */
export interface Config {
  /** `file:PATH` (embedded), `memory:` (embedded, nothing kept), or a Neo4j address. */
  readonly store: string;
  readonly neo4jUser: string;
  readonly neo4jPassword: string;
  readonly port: number;
  readonly host: string;
  /** What callers must send to change the graph over HTTP; null leaves that to whoever reaches loopback. */
  readonly token: string | null;
  /** The folder of the tagger's model files. */
  readonly model: string;
  readonly logLevel: string;
}

/**
 * Reads the settings from the environment; an empty variable counts as unset.
 * @throws AppError CONFIG that names the variable, its value and what it may be.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success) {
    const issue = result.error.issues[0];
    const name = String(issue?.path[0]);
    throw new AppError('CONFIG', `${name}=${given[name] ?? ''} ${issue?.message}; correct or unset ${name}`);
  }
  const values = result.data;
  return {
    store: values.NEWSGRAPH_STORE,
    neo4jUser: values.NEO4J_USER,
    neo4jPassword: values.NEO4J_PASSWORD,
    port: values.PORT,
    host: values.HOST,
    token: values.NEWSGRAPH_TOKEN ?? null,
    model: values.NEWSGRAPH_MODEL,
    logLevel: values.LOG_LEVEL,
  };
}
