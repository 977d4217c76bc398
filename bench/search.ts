import { z } from 'zod';
import type { Benchmark, Figure } from './measure.ts';
import { onEmbedded, onNeo4j, type Place } from './store/places.ts';
import { runStep } from './store/run-step.ts';

const size = { entities: 100_000, relations: 500_000 };
const answers = z.record(z.string(), z.object({ hit: z.number(), p50: z.number(), p95: z.number() }));

async function measure(place: Place): Promise<readonly Figure[]> {
  await runStep('fill', z.unknown(), place, size.entities, size.relations);
  const styles = await runStep('look-up', answers, place, size.entities);
  return Object.entries(styles).flatMap(([style, { hit, p50, p95 }]): Figure[] => [
    { name: `${place.engine}: ${style}, among the first five`, value: hit * 100, unit: '%' },
    { name: `${place.engine}: ${style}, p50`, value: p50, unit: 'ms' },
    { name: `${place.engine}: ${style}, p95`, value: p95, unit: 'ms' },
  ]);
}

async function run(): Promise<readonly Figure[]> {
  return [...(await onEmbedded(measure)), ...(await onNeo4j(measure))];
}

/** How well and how fast entities are found as people type, on both engines. */
export const searchBenchmark: Benchmark = {
  name: 'search',
  says: '1,000 queries of five styles among 100,000 entities, on both engines (about ten minutes)',
  run,
};
