import { z } from 'zod';
import { type Benchmark, type Figure, medianOf } from './measure.ts';
import type { GraphSize } from './store/generate-articles.ts';
import { onEmbedded, onNeo4j, type Place } from './store/places.ts';
import { runStep } from './store/run-step.ts';

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

async function run(): Promise<readonly Figure[]> {
  const found: Figure[] = [];
  for (const on of [onEmbedded, onNeo4j]) {
    found.push(...(await on(async (place) => [await measureSingly(place)])));
    for (const size of sizes) found.push(...(await on((place) => measureSize(place, size))));
  }
  return found;
}

/** How fast and how large the graph is on both engines, at two sizes. */
export const storeBenchmark: Benchmark = {
  name: 'store',
  says: 'writing, opening and asking a generated graph of power-law degrees, on both engines (about half an hour)',
  run,
};
