import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../server/config.ts';
import { openTagger, type Tagger } from '../server/extract/tagger.ts';
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

/** Text without a break of any sort, so that nothing but the program itself keeps its work linear. */
function unbroken(texts: readonly string[], length: number): string {
  const line = texts.join('').replaceAll(/\s/gu, '');
  return line.repeat(Math.ceil(length / line.length)).slice(0, length);
}

/** Microseconds a character, for one article of so many characters. */
async function costOf(text: string, tagger: Tagger): Promise<number> {
  const time = await timeOf(() => readText(text, 'sample', tagger, { isArticle: true }));
  return (time * 1000) / text.length;
}

/** The cost of a character in one line of a megabyte, and how many times that in ten kilobytes it is. */
async function costAtLength(texts: readonly string[], tagger: Tagger): Promise<readonly Figure[]> {
  const short = unbroken(texts, 10_000);
  const costs: number[] = [];
  for (let i = 0; i < runs; i++) costs.push(await costOf(short, tagger));
  const long = await costOf(unbroken(texts, 1_000_000), tagger);
  return [
    { name: 'one line of 10,000 characters, median', value: medianOf(costs), unit: 'µs/character' },
    { name: 'one line of 1,000,000 characters', value: long, unit: 'µs/character' },
    {
      name: 'the long line against the short one, a character',
      value: long / medianOf(costs),
      unit: 'times',
    },
  ];
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
  const atLength = await costAtLength(texts, tagger);
  await tagger.close();
  return [
    { name: 'opening the tagger', value: opening, unit: 'ms' },
    { name: 'reading, median', value: (characters / medianOf(times)) * 1000, unit: 'characters/s' },
    { name: 'reading, slowest', value: (characters / Math.max(...times)) * 1000, unit: 'characters/s' },
    ...atLength,
    peakMemory(),
  ];
}

/** How fast pages are read, without a store. */
export const extractBenchmark: Benchmark = {
  name: 'extract',
  says: 'reading the sample pages, stages 1 to 7',
  run,
};
