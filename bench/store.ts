import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { execa } from 'execa';
import { z } from 'zod';
import { projectRoot } from '../server/project-root.ts';
import { findNeo4j } from '../tests/support/find-neo4j.ts';
import { type Benchmark, type Figure, medianOf } from './measure.ts';
import type { GraphSize } from './store/generate-articles.ts';

const sizes: readonly GraphSize[] = [
  { entities: 10_000, relations: 50_000 },
  { entities: 100_000, relations: 500_000 },
];
/** One article a transaction is measured on a smaller graph: it takes longer, and its rate does not depend on the size. */
const singly: GraphSize = { entities: 2_000, relations: 10_000 };

const filled = z.object({ perSecond: z.number() });
const asked = z.object({
  opening: z.number(),
  before: z.number(),
  resident: z.number(),
  answers: z.record(z.string(), z.object({ p50: z.number(), p95: z.number(), ratio: z.number().nullable() })),
});

/** Where an engine keeps the graph, and what a process has to know to reach it. */
interface Place {
  readonly engine: string;
  readonly address: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Bundled like the program that ships, so that memory and opening are not those of what compiles TypeScript. */
async function bundleStep(step: string): Promise<string> {
  const outfile = join(projectRoot, 'dist', 'bench', `${step}.mjs`);
  const entry = join(projectRoot, 'bench', 'store', `${step}.ts`);
  const format = { bundle: true, platform: 'node', format: 'esm', packages: 'external' } as const;
  await build({ ...format, entryPoints: [entry], outfile });
  return outfile;
}

/** Each step is a process of its own: so memory and opening are those of a program that has just started. */
async function runStep<T>(step: string, schema: z.ZodType<T>, place: Place, ...args: unknown[]): Promise<T> {
  const words = [await bundleStep(step), place.address, ...args.map(String)];
  const { stdout } = await execa(process.execPath, words, { env: place.env, stderr: 'inherit' });
  return schema.parse(JSON.parse(stdout));
}

function figures(place: Place, size: GraphSize, answer: z.infer<typeof asked>): readonly Figure[] {
  const name = (what: string): string => `${place.engine} ${size.entities / 1000}k: ${what}`;
  const times = Object.entries(answer.answers).flatMap(([what, { p50, p95, ratio }]): Figure[] => [
    { name: name(`${what}, p50`), value: p50, unit: 'ms' },
    { name: name(`${what}, p95`), value: p95, unit: 'ms' },
    ...(ratio === null ? [] : [{ name: name(`${what}, p95 by bare Cypher's`), value: ratio, unit: 'times' }]),
  ]);
  return [
    ...times,
    { name: name('resident memory, mentions and evidence not read yet'), value: answer.before, unit: 'MB' },
    { name: name('resident memory, everything read'), value: answer.resident, unit: 'MB' },
  ];
}

async function measureSize(place: Place, size: GraphSize): Promise<readonly Figure[]> {
  console.error(`${place.engine}: ${size.entities} entities, ${size.relations} relations`);
  const { perSecond } = await runStep('fill', filled, place, size.entities, size.relations);
  const answer = await runStep('ask', asked, place, size.entities);
  const openings = [answer.opening];
  for (let i = 0; i < 2; i += 1)
    openings.push((await runStep('open', z.object({ opening: z.number() }), place)).opening);
  const name = `${place.engine} ${size.entities / 1000}k`;
  return [
    { name: `${name}: ingest in bulk`, value: perSecond, unit: 'relations/s' },
    { name: `${name}: opening, median of 3`, value: medianOf(openings), unit: 'ms' },
    ...figures(place, size, answer),
  ];
}

async function measureSingly(place: Place): Promise<Figure> {
  const { perSecond } = await runStep('fill', filled, place, singly.entities, singly.relations, 1);
  return { name: `${place.engine}: one article a transaction`, value: perSecond, unit: 'relations/s' };
}

async function measureEmbedded(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-bench-'));
  const placeOf = (name: string): Place => {
    return { engine: 'embedded', address: `file:${join(folder, name)}`, env: {} };
  };
  try {
    const found: Figure[] = [await measureSingly(placeOf('singly'))];
    for (const size of sizes) found.push(...(await measureSize(placeOf(`graph-${size.entities}`), size)));
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Each size on a server of its own: emptying a database leaves its files as large as they were. */
async function measureOnNeo4j(
  measure: (place: Place) => Promise<readonly Figure[]>,
): Promise<readonly Figure[]> {
  const server = await findNeo4j();
  if ('missing' in server) {
    console.error(`Neo4j is not measured: ${server.missing}`);
    return [];
  }
  const env = { NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
  try {
    return await measure({ engine: 'neo4j', address: server.address, env });
  } finally {
    await server.stop();
  }
}

async function run(): Promise<readonly Figure[]> {
  const found = [...(await measureEmbedded())];
  found.push(...(await measureOnNeo4j(async (place) => [await measureSingly(place)])));
  for (const size of sizes) found.push(...(await measureOnNeo4j((place) => measureSize(place, size))));
  return found;
}

/** How fast and how large the graph is on both engines, at two sizes. */
export const storeBenchmark: Benchmark = {
  name: 'store',
  says: 'writing, opening and asking a generated graph of power-law degrees, on both engines (about half an hour)',
  run,
};
