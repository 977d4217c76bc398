import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { execa } from 'execa';
import { openStore } from '../../../server/graph/open-store.ts';
import { findFreePort } from '../free-port.ts';
import { storeConfig } from '../store-config.ts';
import { fetchJars, jarsFolder } from './fetch-jars.ts';
import type { MissingNeo4j, RunningNeo4j } from './running-neo4j.ts';

/** Neo4j takes 6 to 25 seconds on an idle machine; a busy one may need several times that. */
const startTimeoutMs = 180_000;
const pauseMs = 500;

const opened = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

function configOf(port: number): string {
  return [
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'db.tx_log.preallocate=false',
    'server.memory.pagecache.size=64m',
    // Each test empties the store, and each time the planner would think all statements over again.
    'dbms.cypher.min_replan_interval=1h',
    '',
  ].join('\n');
}

async function makeHome(port: number): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'newsgraph-neo4j-'));
  for (const folder of ['conf', 'data', 'logs', 'plugins', 'import']) await mkdir(join(home, folder));
  await writeFile(join(home, 'conf', 'neo4j.conf'), configOf(port));
  return home;
}

async function setPassword(home: string, password: string): Promise<void> {
  const command = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  const env = { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  await execa('java', ['-cp', `${jarsFolder}/*`, ...command], { env });
}

function startServer(home: string) {
  // The quick compiler alone: the thorough one costs more than it gains in a server that lives for minutes.
  const memory = ['-Xms128m', '-Xmx512m', '-XX:TieredStopAtLevel=1'];
  const modules = opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`);
  const program = ['-cp', `${jarsFolder}/*`, 'org.neo4j.server.CommunityEntryPoint'];
  const folders = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  // execa ends the server, too, when this process ends without stopping it.
  return execa('java', [...memory, ...modules, ...program, ...folders], { stdio: 'ignore', reject: false });
}

type Server = ReturnType<typeof startServer>;

async function answers(address: string, password: string): Promise<boolean> {
  try {
    const store = await openStore(storeConfig(address, 'neo4j', password));
    await store.close();
    return true;
  } catch {
    return false;
  }
}

/** Waits until the server answers to its own password: so it is this server, and no other on its port. */
async function waitUntilStarted(
  server: Server,
  home: string,
  address: string,
  password: string,
): Promise<void> {
  for (const waited = Date.now(); Date.now() - waited < startTimeoutMs; await setTimeout(pauseMs)) {
    if (server.exitCode !== null) break;
    if (await answers(address, password)) return;
  }
  const log = await readFile(join(home, 'logs', 'neo4j.log'), 'utf8').catch(() => 'it wrote no log');
  throw new Error(`Neo4j did not start: ${log.slice(-2000)}`);
}

async function stopServer(server: Server, home: string): Promise<void> {
  server.kill('SIGTERM');
  await server;
  await rm(home, { recursive: true, force: true });
}

async function hasProgram(name: string): Promise<boolean> {
  const { failed } = await execa(name, ['-version'], { reject: false });
  return !failed;
}

/** A server that a test may kill, as a power cut would, and start again on the same port and data. */
export interface MortalNeo4j extends RunningNeo4j {
  kill(): Promise<void>;
  startAgain(): Promise<void>;
}

/** Starts Neo4j from Maven's jars, on a free port, with a password of its own and a home that goes away with it. */
export async function startJars(): Promise<MortalNeo4j | MissingNeo4j> {
  if (!(await hasProgram('java'))) return { missing: 'there is no java (17 or 21) on the PATH' };
  if (!(await hasProgram('mvn'))) return { missing: 'there is no mvn on the PATH' };
  try {
    await fetchJars();
  } catch (error) {
    return {
      missing: `Maven did not fetch Neo4j's jars (${error instanceof Error ? error.message : error})`,
    };
  }
  const port = await findFreePort();
  const home = await makeHome(port);
  const password = randomUUID();
  await setPassword(home, password);
  const address = `bolt://127.0.0.1:${port}`;
  let server = startServer(home);
  const wait = () => waitUntilStarted(server, home, address, password);
  try {
    await wait();
  } catch (error) {
    await stopServer(server, home);
    throw error;
  }
  return {
    address,
    user: 'neo4j',
    password,
    stop: () => stopServer(server, home),
    kill: async () => {
      server.kill('SIGKILL');
      await server;
    },
    startAgain: async () => {
      server = startServer(home);
      await wait();
    },
  };
}
