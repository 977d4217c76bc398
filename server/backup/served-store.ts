import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const servedStore = z.object({ url: z.url(), secret: z.string().min(32) });

/** Where the process that serves an embedded store can be asked for a copy, and what it wants to be told for one. */
export type ServedStore = z.infer<typeof servedStore>;

function fileBeside(store: string): string {
  return `${store}.serving`;
}

/** Makes what only those know who may read the files beside the store, and so could copy it anyway. */
export function createSecret(): string {
  return randomBytes(32).toString('hex');
}

/** Leaves word beside the store, for its owner alone, of who serves it. */
export async function announce(store: string, served: ServedStore): Promise<void> {
  const part = `${fileBeside(store)}.part`;
  await rm(part, { force: true });
  await writeFile(part, JSON.stringify(served), { mode: 0o600, flag: 'wx' });
  await rename(part, fileBeside(store));
}

/** Takes the word back; a process that is killed leaves it, and the next one that serves replaces it. */
export async function withdraw(store: string): Promise<void> {
  await rm(fileBeside(store), { force: true });
}

/** Who serves the store, or served it before it was killed; null where nobody left word that can be read. */
export async function readServedStore(store: string): Promise<ServedStore | null> {
  try {
    return servedStore.parse(JSON.parse(await readFile(fileBeside(store), 'utf8')));
  } catch {
    return null;
  }
}
