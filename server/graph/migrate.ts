import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { projectRoot } from '../project-root.ts';
import { createQuery, noRows } from './query.ts';
import type { Engine, GraphStore } from './store.ts';

interface Migration {
  readonly id: string;
  readonly statements: readonly string[];
}

const folder = join(projectRoot, 'cypher', 'schema');
const fileName = /^(?<id>\d{3}-[a-z-]+)(\.(?<engine>neo4j|grafeo))?\.cypher$/u;

const listMigrations = createQuery('read/list-migrations', z.object({ id: z.string() }));
const recordMigration = createQuery('write/record-migration', noRows);

function readStatements(file: string): readonly string[] {
  return readFileSync(join(folder, file), 'utf8')
    .split(/;\s*$/mu)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** The migrations of one engine in their order: `NNN-name.cypher` for both, `NNN-name.<engine>.cypher` for one. */
function readMigrations(engine: Engine): readonly Migration[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const parts = fileName.exec(file)?.groups;
      if (!parts?.id || (parts.engine ?? engine) !== engine) return [];
      return [{ id: parts.id, statements: readStatements(file) }];
    });
}

/** What stores had before mentions and evidence became ties of their article; they cannot be brought up to date. */
const outdated: ReadonlySet<string> = new Set(['001-identity', '002-lookup']);

function refuseOlder(found: ReadonlySet<string>): void {
  if ([...found].some((id) => outdated.has(id)))
    throw new AppError(
      'STORE_TOO_OLD',
      'The store was made by an early version that kept evidence in another way; set NEWSGRAPH_STORE to a new store, ' +
        'and ingest the pages again',
    );
}

function refuseNewer(known: readonly Migration[], found: ReadonlySet<string>): void {
  const unknown = [...found].filter((id) => !known.some((migration) => migration.id === id));
  if (unknown.length > 0)
    throw new AppError(
      'STORE_TOO_NEW',
      `The store has had the migration ${unknown.join(', ')}, which this version does not know; use a newer version`,
    );
}

async function apply(store: GraphStore, migration: Migration): Promise<void> {
  for (const statement of migration.statements) await store.define(statement);
  await store.write((transaction) =>
    recordMigration(transaction, { id: migration.id, at: new Date().toISOString() }),
  );
}

/**
 * Brings the store's constraints and indexes up to date and names the migrations that it carried out; none the second
 * time. A migration broken off in the middle, or carried out by two processes at once, is done again: its statements say
 * IF NOT EXISTS.
 * @throws AppError STORE_TOO_NEW or STORE_TOO_OLD where another version has migrated the store
 */
export async function migrate(store: GraphStore): Promise<{ applied: readonly string[] }> {
  const known = readMigrations(store.engine);
  const found = new Set((await listMigrations(store)).map(({ id }) => id));
  refuseOlder(found);
  refuseNewer(known, found);
  const missing = known.filter(({ id }) => !found.has(id));
  for (const migration of missing) await apply(store, migration);
  return { applied: missing.map(({ id }) => id) };
}
