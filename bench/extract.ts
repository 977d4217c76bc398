import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../server/config.ts';
import { openTagger } from '../server/extract/tagger.ts';
import { readText } from '../server/ingest/pipeline.ts';
import { projectRoot } from '../server/project-root.ts';
import { type Benchmark, type Figure, medianOf, peakMemory, timeOf } from './measure.ts';

const runs = 7;

function sampleTexts(): string[] {
  const folder = join(projectRoot, 'samples');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

async function run(): Promise<readonly Figure[]> {
  const texts = sampleTexts();
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const start = performance.now();
  const tagger = await openTagger(readConfig().model);
  const opening = performance.now() - start;
  const read = async () => {
    for (const text of texts) await readText(text, 'sample', tagger);
  };
  await read(); // warm-up
  const times: number[] = [];
  for (let i = 0; i < runs; i++) times.push(await timeOf(read));
  await tagger.close();
  return [
    { name: 'opening the tagger', value: opening, unit: 'ms' },
    { name: 'reading, median', value: (characters / medianOf(times)) * 1000, unit: 'characters/s' },
    { name: 'reading, slowest', value: (characters / Math.max(...times)) * 1000, unit: 'characters/s' },
    peakMemory(),
  ];
}

/** How fast pages are read, without a store. */
export const extractBenchmark: Benchmark = {
  name: 'extract',
  says: 'reading the sample pages, stages 1 to 7',
  run,
};
