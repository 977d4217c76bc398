import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { readServedStore } from './served-store.ts';

const refusal = z.object({ error: z.object({ message: z.string() }) });

function unanswered(store: string, reason: string, cause?: unknown): AppError {
  return new AppError(
    'STORE_IN_USE',
    `The store ${store} is in use by another process that gives no copy of it (${reason}); wait for its end, or stop it`,
    { cause },
  );
}

async function reasonOf(response: Response): Promise<string> {
  const body = refusal.safeParse(await response.json().catch(() => null));
  return body.success ? body.data.error.message : `HTTP ${response.status}`;
}

/**
 * Has the process that serves the embedded store at `store` send a copy, and writes it to `path`.
 * @throws AppError STORE_IN_USE where whoever has the store gives none
 */
export async function askForCopy(store: string, path: string): Promise<void> {
  const served = await readServedStore(store);
  if (served === null) throw unanswered(store, 'it does not serve');
  const headers = { authorization: `Bearer ${served.secret}` };
  const response = await fetch(`${served.url}/backup`, { method: 'POST', headers }).catch(
    (error: unknown) => {
      throw unanswered(store, `${served.url} does not answer`, error);
    },
  );
  if (!response.ok || response.body === null) throw unanswered(store, await reasonOf(response));
  await pipeline(response.body, createWriteStream(path));
}
