import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { readBackup } from '../graph/backup/read-backup.ts';
import { openStore } from '../graph/open-store.ts';
import { stats } from '../graph/read-graph.ts';
import type { StatsRow } from '../graph/rows.ts';
import { printData, printJson } from './output.ts';

interface RestoreOptions {
  readonly replace?: boolean;
  readonly json?: boolean;
}

function pathOf({ store }: Config): string {
  if (store.startsWith('file:')) return resolve(store.slice('file:'.length));
  throw new AppError('USAGE', `${store} is no embedded store in a file; set NEWSGRAPH_STORE to file:PATH`);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Opens a store once: only one process can, so that nobody has it while it is exchanged. */
async function countIn(config: Config, path: string): Promise<StatsRow> {
  const store = await openStore({ ...config, store: `file:${path}` });
  try {
    return await stats(store);
  } finally {
    await store.close();
  }
}

/** Moves the present store aside, and gives where it is. A log that is left alone is seen, a file without it is not. */
async function setAside(path: string): Promise<string> {
  const aside = `${path}.before-${new Date().toISOString().replaceAll(/[:.]/gu, '-')}`;
  for (const end of ['', '.wal']) if (await exists(path + end)) await rename(path + end, aside + end);
  return aside;
}

async function refusePresent(config: Config, path: string, mayReplace: boolean | undefined): Promise<void> {
  if (mayReplace) {
    if (!(await exists(path))) return; // a log that has lost its file
    // A damaged store is what one restores for; one that is in use is not.
    await countIn(config, path).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'STORE_DAMAGED') return;
      throw error;
    });
    return;
  }
  throw new AppError(
    'STORE_NOT_EMPTY',
    `there is a store at ${path}; move it away, set NEWSGRAPH_STORE to another path, or say --replace`,
  );
}

async function removeFile(path: string): Promise<void> {
  for (const end of ['', '.wal']) await rm(path + end, { recursive: true, force: true });
}

/** Puts a backup in the store's place when it is known to be whole and to open; what was there is kept beside it. */
async function restore(folder: string, { replace, json }: RestoreOptions): Promise<void> {
  const config = readConfig();
  const path = pathOf(config);
  // A log without its file is a store too: the engine would bring it into the backup, and find that damaged.
  const isPresent = (await exists(path)) || (await exists(`${path}.wal`));
  if (isPresent) await refusePresent(config, path, replace);
  const source = await readBackup(folder);
  const part = `${path}.part`;
  try {
    await removeFile(part);
    await mkdir(dirname(path), { recursive: true });
    await copyFile(source, part);
    const counts = await countIn(config, part);
    const aside = isPresent ? await setAside(path) : null;
    await rename(part, path);
    if (json) printJson({ store: path, before: aside, ...counts });
    else
      printData(
        `restored ${counts.articles} articles to ${path}${aside ? `; the store before is ${aside}` : ''}`,
      );
  } finally {
    await removeFile(part);
  }
}

/** `newsgraph restore`: puts a backup in the place of the embedded store. */
export function addRestoreCommand(program: Command): void {
  program
    .command('restore')
    .description('put a backup in the place of the embedded store, which no process may have open')
    .argument('<folder>', 'what "newsgraph backup" made')
    .option('--replace', 'also where there is a store; it is kept beside the new one')
    .option('--json', 'print the report as JSON')
    .action(restore);
}
