import { rmSync } from 'node:fs';
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

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/** How systems say that a disk, or what a user may have of it, is used up. */
const noRoom = /No space left on device|quota exceeded|not enough space/iu;

/** What became of a failed statement, commit or copy; null where the disk has room. */
function fullError(error: unknown, where: string): AppError | null {
  if (!noRoom.test(firstLine(error))) return null;
  return new AppError(
    'STORE_FULL',
    `The embedded store ${where} has no room left on its disk; free some, then do the same again: what was written before is safe`,
    { cause: error },
  );
}

function failed(error: unknown, where: string): AppError {
  return (
    fullError(error, where) ??
    new AppError(
      'STORE_FAILED',
      `The embedded store ${where} refused a statement (${firstLine(error)}); run "newsgraph migrate", then try again`,
      { cause: error },
    )
  );
}

function unwritable(error: unknown, where: string): AppError {
  return (
    fullError(error, where) ??
    new AppError(
      'STORE_FAILED',
      `The embedded store ${where} could not be written (${firstLine(error)}); check its disk and its rights, then do the same again`,
      { cause: error },
    )
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
  const reason = firstLine(error);
  const full = fullError(error, path);
  if (full) return full;
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

type Transaction = ReturnType<Database['beginTransaction']>;

/** A commit that cannot be written to the log is taken back by the engine itself. */
function commit(transaction: Transaction, where: string): void {
  try {
    transaction.commit();
  } catch (error) {
    throw unwritable(error, where);
  }
}

/** After a failed commit the engine calls a transaction active that it has ended. */
function rollBack(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // There is nothing left to take back; what went wrong before is what has to be told.
  }
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
    commit(transaction, where);
    return result;
  } catch (error) {
    // The engine would commit what went well before the failure: everything has to be taken back.
    await runner.settle().catch(() => undefined);
    rollBack(transaction);
    throw error;
  }
}

/** Closing brings the log into the file, which takes room; where there is none, the next opening does it. */
function closeDatabase(database: Database, where: string): void {
  try {
    database.close();
  } catch (error) {
    throw unwritable(error, where);
  }
}

/** The engine writes beside `path` and renames, and leaves what it began where the disk is full. */
function copyDatabase(database: Database, path: string): void {
  try {
    database.save(path);
  } catch (error) {
    for (const rest of ['.partial', '.partial.creating']) rmSync(path + rest, { force: true });
    throw new AppError(
      'OUTPUT_UNWRITABLE',
      `the store cannot be copied to ${path} (${firstLine(error)}); choose a place with room`,
      { cause: error },
    );
  }
}

/**
 * Opens the embedded engine on a file, or in memory when `path` is null. Only one process can hold a file. Writes run
 * one after the other, since the engine refuses conflicting ones at once instead of waiting.
 * @throws AppError STORE_IN_USE, STORE_DAMAGED STORE_FULL or STORE_FAILED
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
    copyTo: async (path) => {
      refuseWhenClosed();
      return enqueue(async () => copyDatabase(database, path));
    },
    ping: async () => void (await run('RETURN 1 AS one')),
    close: () => {
      closed ??= enqueue(async () => closeDatabase(database, where));
      return closed;
    },
  };
}
