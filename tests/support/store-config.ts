import { type Config, readConfig } from '../../server/config.ts';

/** The settings of a test run on this store, everything else as by default. */
export function storeConfig(store: string, user = 'neo4j', password = ''): Config {
  return { ...readConfig({}), store, neo4jUser: user, neo4jPassword: password };
}
