import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { projectRoot } from '../project-root.ts';
import type { Row, StatementRunner } from './store.ts';

/** A statement of cypher/ as a function: runs it and gives its rows, checked. */
export type Query<Out> = (runner: StatementRunner, parameters?: Row) => Promise<readonly Out[]>;

/** Words in capitals in a statement and what stands there instead: labels and types cannot be parameters. */
export type Names = Readonly<Record<string, string>>;

/** For statements that give no rows of interest. */
export const noRows: z.ZodType<unknown> = z.unknown();

const allowedName = /^[A-Za-z_]+(\|[A-Za-z_]+)*$/u;

function loadStatement(name: string, names: Names): string {
  const text = readFileSync(join(projectRoot, 'cypher', `${name}.cypher`), 'utf8');
  return Object.entries(names).reduce((statement, [word, value]) => {
    if (!allowedName.test(value)) throw new Error(`${value} cannot stand for ${word} in ${name}`);
    return statement.replaceAll(new RegExp(`(?<=:)${word}\\b`, 'gu'), value);
  }, text);
}

/**
 * Makes a function of `cypher/<name>.cypher`, for example `read/find-entities`. `names` come from the ontology, never
 * from input. The file is read at the first call.
 * @throws AppError STORE_FAILED, from the function, where the store holds what the schema of the rows does not allow
 */
export function createQuery<Out>(name: string, row: z.ZodType<Out>, names: Names = {}): Query<Out> {
  const rows = z.array(row);
  let statement: string | null = null;
  return async (runner, parameters = {}) => {
    statement ??= loadStatement(name, names);
    const result = rows.safeParse(await runner.run(statement, parameters));
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw new AppError(
      'STORE_FAILED',
      `The store gave ${name} a value that is not allowed (${issue?.path.join('.')}: ${issue?.message}); it was ` +
        'written by another program or version: ingest into a new store',
      { cause: result.error },
    );
  };
}
