import grafeo from '@grafeo-db/js';
import { AppError, type ErrorCode } from '../../errors.ts';
import type { GraphStore, Row, StatementRunner } from '../store.ts';
import { watchFailures } from './watch-failures.ts';

type Database = ReturnType<typeof grafeo.GrafeoDB.create>;
type Runner = Pick<Database, 'executeCypher'>;

async function runOn(target: Runner, cypher: string, parameters: Row = {}): Promise<readonly Row[]> {
  const result = await target.executeCypher(cypher, parameters);
  return result.toArray() as Row[];
}

function failed(error: unknown, where: string): AppError {
  const reason = error instanceof Error ? error.message : String(error);
  return new AppError(
    'STORE_FAILED',
    `The embedded store ${where} refused a statement (${reason.split('\n')[0]}); run "newsgraph migrate", then try again`,
    { cause: error },
  );
}

const openingFailures: readonly {
  readonly sign: RegExp;
  readonly code: ErrorCode;
  readonly advice: string;
}[] = [
  {
    sign: /cannot be locked/u,
    code: 'STORE_IN_USE',
    advice: 'is in use by another process; stop that one, or set NEWSGRAPH_STORE to another path',
  },
  {
    sign: /GRAFEO-S\d+|damaged|checksum|not a Grafeo database|Serialization error/u,
    code: 'STORE_DAMAGED',
    advice: 'is damaged or no graph file; restore a copy, or move it away and ingest the pages again',
  },
];

function openingError(error: unknown, path: string): AppError {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  const known = openingFailures.find(({ sign }) => sign.test(reason));
  if (known) return new AppError(known.code, `The store ${path} ${known.advice}`, { cause: error });
  return new AppError(
    'STORE_FAILED',
    `The store ${path} cannot be opened (${reason}); check that its folder exists and can be written`,
    { cause: error },
  );
}

function openDatabase(path: string | null): Database {
  try {
    return path === null ? grafeo.GrafeoDB.create() : grafeo.GrafeoDB.create(path);
  } catch (error) {
    throw openingError(error, path ?? 'in memory');
  }
}

/** Runs tasks one after the other, in the order in which they came, whether or not the one before failed. */
function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result.catch(() => undefined);
    return result;
  };
}

async function inTransaction<T>(
  database: Database,
  where: string,
  work: (runner: StatementRunner) => Promise<T>,
): Promise<T> {
  const transaction = database.beginTransaction();
  const runner = watchFailures({
    run: (cypher, parameters) =>
      runOn(transaction, cypher, parameters).catch((error: unknown) => {
        throw failed(error, where);
      }),
  });
  try {
    const result = await work(runner);
    await runner.settle();
    transaction.commit();
    return result;
  } catch (error) {
    // The engine would commit what went well before the failure: everything has to be taken back.
    await runner.settle().catch(() => undefined);
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
}

function copyDatabase(database: Database, path: string): void {
  try {
    database.save(path);
  } catch (error) {
    throw new AppError(
      'OUTPUT_UNWRITABLE',
      `the store cannot be copied to ${path} (${error instanceof Error ? error.message : error}); choose a place with room`,
      { cause: error },
    );
  }
}

/**
 * Opens the embedded engine on a file, or in memory when `path` is null. Only one process can hold a file. Writes run
 * one after the other, since the engine refuses conflicting ones at once instead of waiting.
 * @throws AppError STORE_IN_USE, STORE_DAMAGED or STORE_FAILED
 */
export function openGrafeo(path: string | null): GraphStore {
  const database = openDatabase(path);
  const where = path ?? 'in memory';
  const enqueue = createQueue();
  let closed: Promise<void> | null = null;
  // The engine itself goes on answering from memory once it is closed.
  const refuseWhenClosed = (): void => {
    if (closed)
      throw new AppError('STORE_FAILED', `The embedded store ${where} is closed; start the program again`);
  };
  const run = async (cypher: string, parameters?: Row): Promise<readonly Row[]> => {
    refuseWhenClosed();
    return runOn(database, cypher, parameters).catch((error: unknown) => {
      throw failed(error, where);
    });
  };
  return {
    engine: 'grafeo',
    run,
    write: async (work) => {
      refuseWhenClosed();
      return enqueue(() => inTransaction(database, where, work));
    },
    define: (cypher) => enqueue(async () => void (await run(cypher))),
    copyTo: (path) => enqueue(async () => copyDatabase(database, path)),
    ping: async () => void (await run('RETURN 1 AS one')),
    close: () => {
      closed ??= enqueue(async () => database.close());
      return closed;
    },
  };
}
