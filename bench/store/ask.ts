// Run as a process of its own: opens a filled store, asks it everything many times, and prints the times, as JSON.
//   ask.ts STORE ENTITIES
import neo4j from 'neo4j-driver';
import { readConfig } from '../../server/config.ts';
import { openStore } from '../../server/graph/open-store.ts';
import { entitiesByIds } from '../../server/graph/read-entities.ts';
import { evidenceOfRelations } from '../../server/graph/read-evidence.ts';
import { graphAround } from '../../server/graph/read-graph.ts';
import { mentionsOfEntities } from '../../server/graph/read-mentions.ts';
import { shortestPath } from '../../server/graph/read-paths.ts';
import { relationsOfEntities } from '../../server/graph/read-relations.ts';
import { searchEntities } from '../../server/graph/search/search-entities.ts';
import type { GraphStore, Row } from '../../server/graph/store.ts';
import { idOfEntity } from './generate-articles.ts';
import { nameOfEntity } from './generate-names.ts';
import { percentile } from './percentile.ts';
import { createRandom } from './random.ts';

const [address = '', count = ''] = process.argv.slice(2);
const entities = Number(count);
const config = { ...readConfig(), store: address };

/** Each question is asked so often, after a few times that do not count. */
const samples = 300;
const warmUps = 20;

const random = createRandom(7);
const anyNumber = (): number => Math.floor(random() * entities);
/** Neither a hub nor alone: the objects of a power law are mostly the first numbers. */
const ordinary = (): string => idOfEntity(Math.floor(entities * (0.5 + random() / 2)));
const hub = idOfEntity(0);

const questions: Readonly<Record<string, (store: GraphStore) => Promise<unknown>>> = {
  'by id': (store) => entitiesByIds(store, [idOfEntity(anyNumber())]),
  '50 relations of an ordinary entity': (store) => relationsOfEntities(store, [ordinary()], { first: 50 }),
  '50 relations of the hub': (store) => relationsOfEntities(store, [hub], { first: 50 }),
  'picture around an ordinary entity': (store) =>
    graphAround(store, { focus: [ordinary()], depth: 1, limit: 50 }),
  'shortest path': (store) => shortestPath(store, ordinary(), ordinary(), { maxHops: 6 }),
  'search, a name': (store) => searchEntities(store, { text: nameOfEntity(anyNumber()), first: 10 }),
  'search, two characters': (store) =>
    searchEntities(store, { text: nameOfEntity(anyNumber()).slice(1, 3), first: 10 }),
  'an entity with its mentions, and a relation with its evidence': async (store) => {
    const id = ordinary();
    await mentionsOfEntities(store, [id], 20);
    const relation = (await relationsOfEntities(store, [id], { first: 1 })).get(id)?.items[0];
    if (relation) await evidenceOfRelations(store, [relation.id]);
  },
};

interface Statement {
  readonly cypher: string;
  readonly parameters: Row;
}

/** The same store, which keeps the statements that it runs. */
function recorded(store: GraphStore): { readonly store: GraphStore; readonly take: () => Statement[] } {
  let statements: Statement[] = [];
  const run: GraphStore['run'] = (cypher, parameters = {}) => {
    statements.push({ cypher, parameters });
    return store.run(cypher, parameters);
  };
  return {
    store: { ...store, run },
    take: () => {
      const taken = statements;
      statements = [];
      return taken;
    },
  };
}

/** Runs the same statements through the driver and nothing else; null on the embedded engine. */
function openBare(): ((statements: readonly Statement[]) => Promise<void>) | null {
  if (!/^(neo4j|bolt)/u.test(address)) return null;
  const driver = neo4j.driver(address, neo4j.auth.basic(config.neo4jUser, config.neo4jPassword), {
    disableLosslessIntegers: true,
  });
  const toDriver = (value: unknown): unknown => {
    if (Number.isInteger(value)) return neo4j.int(value as number);
    if (Array.isArray(value)) return value.map(toDriver);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toDriver(part)]));
  };
  return async (statements) => {
    for (const { cypher, parameters } of statements) {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      await session.run(cypher, toDriver(parameters) as Record<string, unknown>);
      await session.close();
    }
  };
}

const start = performance.now();
const { store, take } = recorded(await openStore(config));
const opening = performance.now() - start;
const bare = openBare();

async function measure(ask: (store: GraphStore) => Promise<unknown>) {
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let sample = -warmUps; sample < samples; sample += 1) {
    take();
    const from = performance.now();
    await ask(store);
    const ours = performance.now() - from;
    const statements = take();
    const again = performance.now();
    await bare?.(statements);
    if (sample < 0) continue;
    times.ours.push(ours);
    times.bare.push(performance.now() - again);
  }
  const [p50, p95] = [percentile(times.ours, 0.5), percentile(times.ours, 0.95)];
  return { p50, p95, ratio: bare ? p95 / percentile(times.bare, 0.95) : null };
}

const residentMemory = (): number => process.memoryUsage().rss / 1e6;

// The embedded engine reads a property of all nodes or ties the first time that one is asked for: so memory grows with
// what has been asked, and is told before and after what is asked last.
const answers: Record<string, unknown> = {};
let [resident, before] = [residentMemory(), 0];
for (const [name, ask] of Object.entries(questions)) {
  console.error(`  ${name}`);
  before = resident;
  answers[name] = await measure(ask);
  resident = residentMemory();
}
console.log(JSON.stringify({ opening, before, resident, answers }));
process.exit(0);
