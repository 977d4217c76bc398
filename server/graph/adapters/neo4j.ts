import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver';
import { AppError } from '../../errors.ts';
import type { GraphStore, Row, StatementRunner, Value } from '../store.ts';
import { watchFailures } from './watch-failures.ts';

/** How long a new connection may take: long enough for a server abroad, short enough for a wrong address. */
const connectionTimeoutMs = 5_000;
/** How long a write is tried again after deadlocks, leader changes and lost connections. */
const retryTimeoutMs = 10_000;

/** The driver sends every JS number as a float, which LIMIT refuses: whole numbers have to be marked. */
function toDriver(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toDriver);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toDriver(part)]));
}

function asAppError(error: unknown, address: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Security.'))
    return new AppError(
      'STORE_AUTH',
      `Neo4j at ${address} refused the user or password; set NEO4J_USER and NEO4J_PASSWORD`,
      { cause: error },
    );
  const reason = error.message.split('\n')[0];
  if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired')
    return new AppError(
      'STORE_UNREACHABLE',
      `Neo4j at ${address} does not answer; start it, or correct NEWSGRAPH_STORE`,
      { cause: error },
    );
  return new AppError(
    'STORE_FAILED',
    `Neo4j at ${address} refused a statement (${reason}); see the server's log`,
    {
      cause: error,
    },
  );
}

function runnerOn(transaction: ManagedTransaction): StatementRunner {
  return {
    run: async (cypher, parameters = {}) => {
      const result = await transaction.run(cypher, toDriver(parameters) as Record<string, unknown>);
      return result.records.map((record) => record.toObject() as Row);
    },
  };
}

/**
 * Whether the work met something that another transaction deleted while this one waited for it: the server finds nodes
 * before it waits for their locks, and takes this for the client's fault.
 */
function isConflict(error: unknown): boolean {
  if (error instanceof Neo4jError) return error.code === 'Neo.ClientError.Statement.EntityNotFound';
  return error instanceof AppError && error.code === 'STORE_CONFLICT';
}

/**
 * Whether a statement of the schema met another process that says the same at the same time: IF NOT EXISTS looks before
 * it waits. The second time it finds what is there.
 */
function isSchemaRace(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Schema.');
}

/** The driver does work again only after errors that look like this one, and waits a little longer each time. */
function asPassing(error: unknown): Neo4jError {
  const what = 'something was changed meanwhile';
  const cause = error instanceof Error ? error : undefined;
  return new Neo4jError(what, 'Neo.TransientError.Transaction.Outdated', '50N42', what, undefined, cause);
}

async function doAll<T>(
  transaction: ManagedTransaction,
  work: (runner: StatementRunner) => Promise<T>,
): Promise<T> {
  const runner = watchFailures(runnerOn(transaction));
  try {
    const result = await work(runner);
    await runner.settle();
    return result;
  } catch (error) {
    await runner.settle().catch(() => undefined);
    throw isConflict(error) ? asPassing(error) : error;
  }
}

async function readOn(driver: Driver, cypher: string, parameters: Row): Promise<readonly Row[]> {
  const result = await driver.executeQuery(cypher, toDriver(parameters), { routing: neo4j.routing.READ });
  return result.records.map((record) => record.toObject() as Row);
}

/** Shares the bookmarks of `executeQuery`, so that on a cluster a read sees the write before it. */
async function withSession<T>(driver: Driver, use: (session: ReturnType<Driver['session']>) => Promise<T>) {
  const session = driver.session({ bookmarkManager: driver.executeQueryBookmarkManager });
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

function createDriver(address: string, user: string, password: string): Driver {
  try {
    return neo4j.driver(address, neo4j.auth.basic(user, password), {
      connectionTimeout: connectionTimeoutMs,
      connectionAcquisitionTimeout: connectionTimeoutMs * 2,
      maxTransactionRetryTime: retryTimeoutMs,
      disableLosslessIntegers: true,
      userAgent: 'newsgraph',
    });
  } catch (error) {
    throw new AppError('CONFIG', `NEWSGRAPH_STORE=${address} is no Neo4j address; write neo4j://HOST:7687`, {
      cause: error,
    });
  }
}

/**
 * Connects to a Neo4j server, cluster or Aura (`neo4j://`, `bolt://`, with `+s` or `+ssc` for TLS). Nothing is sent
 * before the first statement or `ping`. `write` runs its work again when the server reports a passing failure, or the
 * work meets what was deleted meanwhile (STORE_CONFLICT).
 * @throws AppError CONFIG for an address that is none
 */
export function openNeo4j(address: string, user: string, password: string): GraphStore {
  const driver = createDriver(address, user, password);
  const guard = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw asAppError(error, address);
    });
  return {
    engine: 'neo4j',
    run: (cypher, parameters = {}) => guard(readOn(driver, cypher, parameters)),
    write: (work) =>
      guard(
        withSession(driver, (session) => session.executeWrite((transaction) => doAll(transaction, work))),
      ),
    define: (cypher) =>
      guard(
        withSession(driver, (session) =>
          session.executeWrite(async (transaction) => {
            await transaction.run(cypher).catch((error: unknown) => {
              throw isSchemaRace(error) ? asPassing(error) : error;
            });
          }),
        ),
      ),
    copyTo: async () => {
      throw new AppError(
        'USAGE',
        `Neo4j at ${address} brings its own backup, neo4j-admin; docs/operations.md says how to use it`,
      );
    },
    ping: () => guard(driver.verifyConnectivity().then(() => undefined)),
    close: () => driver.close(),
  };
}
