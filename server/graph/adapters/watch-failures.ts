import type { StatementRunner } from '../store.ts';

/** A runner that remembers its first failure. */
export interface WatchedRunner extends StatementRunner {
  /** Resolves once no statement is under way, and throws the first failure again, if there was one. */
  settle(): Promise<void>;
}

/**
 * Watches the statements of a transaction, several of which may be under way at once. Work that passes over a failed
 * statement and ends well must not be kept: one engine would commit the rest, the other would drop it without a word.
 * And neither commits or takes back while a statement runs.
 */
export function watchFailures(runner: StatementRunner): WatchedRunner {
  const failures: unknown[] = [];
  const running = new Set<Promise<unknown>>();
  return {
    run: (cypher, parameters) => {
      const result = runner.run(cypher, parameters);
      const ended = result
        .catch((error: unknown) => failures.push(error))
        .finally(() => running.delete(ended));
      running.add(ended);
      return result;
    },
    settle: async () => {
      while (running.size > 0) await Promise.all(running);
      if (failures.length > 0) throw failures[0];
    },
  };
}
