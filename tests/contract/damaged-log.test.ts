import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../server/graph/migrate.ts';
import { openStore } from '../../server/graph/open-store.ts';
import type { GraphStore } from '../../server/graph/store.ts';
import { writeReading } from '../../server/graph/write.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { sampleReadings } from '../support/sample-readings.ts';
import { storeConfig } from '../support/store-config.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const open = (folder: string): Promise<GraphStore> => openStore(storeConfig(`file:${join(folder, 'graph')}`));

function logOf(folder: string): string {
  const [name, ...others] = readdirSync(join(folder, 'graph.wal'));
  if (name === undefined || others.length > 0) throw new Error(`${folder} has not exactly one log`);
  return join(folder, 'graph.wal', name);
}

async function writeAll(store: GraphStore): Promise<readonly (readonly string[])[]> {
  await migrate(store);
  const states = [await dumpGraph(store)];
  for (const reading of sampleReadings) {
    await writeReading(store, reading);
    states.push(await dumpGraph(store));
  }
  return states;
}

/** What a killed writer leaves: a file and a log that holds everything; and the states that the store went through. */
async function leaveLog() {
  const folder = temporaryFolder();
  const written = temporaryFolder();
  const store = await open(written);
  const states = await writeAll(store);
  cpSync(written, folder, { recursive: true });
  await store.close();
  return { folder, states, log: readFileSync(logOf(folder)) };
}

const damages = {
  cut: (log: Buffer, at: number) => log.subarray(0, at),
  flipped: (log: Buffer, at: number) =>
    Buffer.from(log.map((byte, place) => (place === at ? byte ^ 1 : byte))),
  zeroed: (log: Buffer, at: number) => Buffer.from(log).fill(0, at),
};

const arbitraryDamage = fc.record({
  kind: fc.constantFrom('cut', 'flipped', 'zeroed'),
  part: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

/** What the store holds at first and once everything was written again; null where it refuses to open. */
async function reopen(folder: string) {
  const store = await open(folder).catch((error: unknown) => {
    expect(error).toMatchObject({ code: 'STORE_DAMAGED', message: expect.stringContaining(folder) });
    return null;
  });
  if (!store) return null;
  try {
    return { held: await dumpGraph(store), after: (await writeAll(store)).at(-1) };
  } finally {
    await store.close();
  }
}

describe('the embedded store with a damaged log', () => {
  it('refuses to open, or holds the first articles whole, and all of them when they are written again', async () => {
    const { folder, states, log } = await leaveLog();
    await fc.assert(
      fc.asyncProperty(arbitraryDamage, async ({ kind, part }) => {
        writeFileSync(logOf(folder), damages[kind](log, Math.floor(log.length * part)));
        const damaged = join(folder, 'damaged');
        rmSync(damaged, { recursive: true, force: true });
        cpSync(join(folder, 'graph'), join(damaged, 'graph'));
        cpSync(join(folder, 'graph.wal'), join(damaged, 'graph.wal'), { recursive: true });
        const store = await reopen(damaged);
        if (!store) return;
        expect(states).toContainEqual(store.held);
        expect(store.after).toEqual(states.at(-1));
      }),
      { numRuns: 40 },
    );
  });

  it('holds everything when the log is whole', async () => {
    const { folder, states } = await leaveLog();
    expect((await reopen(folder))?.held).toEqual(states.at(-1));
  });

  it('refuses a log whose head is damaged, and leaves it as it is', async () => {
    const { folder, log } = await leaveLog();
    const damaged = damages.flipped(log, 8);
    writeFileSync(logOf(folder), damaged);
    expect(await reopen(folder)).toBeNull();
    expect(readFileSync(logOf(folder)).equals(damaged)).toBe(true);
  });
});
