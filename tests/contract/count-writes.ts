import grafeo from '@grafeo-db/js';
import neo4j, { type QueryResult } from 'neo4j-driver';
import { vi } from 'vitest';
import type { Engine } from '../../server/graph/store.ts';

type Counters = object;

function sumOf(counters: Counters): number {
  return Object.values(counters).reduce((sum: number, count: unknown) => sum + Number(count), 0);
}

/** Listens to the statements of an engine's transactions, and hands on what the engine counted for each. */
const listenTo: Record<Engine, (onStatement: (counters: Counters) => void) => { mockRestore(): void }> = {
  grafeo: (onStatement) => {
    const { prototype } = grafeo.Transaction;
    const { executeCypher } = prototype;
    return vi.spyOn(prototype, 'executeCypher').mockImplementation(async function (
      this: typeof prototype,
      ...said
    ) {
      const result = await executeCypher.apply(this, said);
      onStatement(result.counters);
      return result;
    });
  },
  neo4j: (onStatement) => {
    const { prototype } = neo4j.ManagedTransaction;
    const { run } = prototype;
    return vi.spyOn(prototype, 'run').mockImplementation(function (this: typeof prototype, ...said) {
      const result = run.apply(this, said);
      result
        .then(({ summary }: QueryResult) => onStatement(summary.counters.updates()))
        .catch(() => undefined);
      return result;
    });
  },
};

/** How much `work` changes in a store of this engine, as the engine itself counts: 0 where it writes nothing. */
export async function countWrites(engine: Engine, work: () => Promise<unknown>): Promise<number> {
  let [statements, changes] = [0, 0];
  const spy = listenTo[engine]((counters) => {
    statements += 1;
    changes += sumOf(counters);
  });
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  if (statements === 0) throw new Error('no statement was seen: the engine is called in another way now');
  return changes;
}
