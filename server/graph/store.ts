/** A value that a statement takes or gives: what both engines can hold. Whole numbers go in as integers. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** Named parameters of a statement, or one row of its result. */
export type Row = { readonly [key: string]: Value };

/** Which engine keeps the graph. */
export type Engine = 'neo4j' | 'grafeo';

/** Runs Cypher of the dialect that both engines share (cypher/README.md). */
export interface StatementRunner {
  /** Runs one statement and gives all its rows. */
  run(cypher: string, parameters?: Row): Promise<readonly Row[]>;
}

/**
 * The port to a graph engine, and the only thing that the rest of the program knows of one. `run` outside a
 * transaction reads; what writes goes through `write`.
 *
 * Errors are AppErrors: STORE_UNREACHABLE, STORE_AUTH, STORE_IN_USE, STORE_DAMAGED, STORE_FAILED. Work that meets what
 * another transaction deleted meanwhile throws STORE_CONFLICT; an engine on which that can happen does it again.
 */
export interface GraphStore extends StatementRunner {
  readonly engine: Engine;
  /** Runs `work` in one transaction: all of it is kept, or, when it throws, nothing. */
  write<T>(work: (transaction: StatementRunner) => Promise<T>): Promise<T>;
  /** Runs one statement of the schema (index, constraint), which engines want outside transactions. */
  define(cypher: string): Promise<void>;
  /** Resolves when the engine answers. */
  ping(): Promise<void>;
  /**
   * Writes a copy of the whole store as it is now into a new file, which `file:` then opens; writes wait meanwhile. Only
   * of the embedded engine: others throw USAGE, since they bring their own.
   */
  copyTo(path: string): Promise<void>;
  /** Frees the engine; an embedded store can then be opened again. */
  close(): Promise<void>;
}
