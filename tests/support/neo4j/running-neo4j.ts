/** A Neo4j server for tests, and how to be rid of it. */
export interface RunningNeo4j {
  readonly address: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}

/** Why a way to a Neo4j server is closed on this machine. */
export interface MissingNeo4j {
  readonly missing: string;
}
