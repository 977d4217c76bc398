import type { StatementRunner } from '../store.ts';

/** A runner that remembers its first failure. */
export interface WatchedRunner extends StatementRunner {
  /** Throws that failure again, if there was one. */
  rethrow(): void;
}

/**
 * Watches the statements of a transaction. Work that passes over a failed statement and ends well must not be kept:
 * one engine would commit the rest, the other would drop it without a word.
 */
export function watchFailures(runner: StatementRunner): WatchedRunner {
  const failures: unknown[] = [];
  return {
    run: (cypher, parameters) =>
      runner.run(cypher, parameters).catch((error: unknown) => {
        failures.push(error);
        throw error;
      }),
    rethrow: () => {
      if (failures.length > 0) throw failures[0];
    },
  };
}
