// `npm run bench [-- NAME] [--json]`: measures speed and memory, prints a table or JSON.
import { extractBenchmark } from './extract.ts';
import type { Benchmark, Figure } from './measure.ts';
import { searchBenchmark } from './search.ts';
import { storeBenchmark } from './store.ts';

const benchmarks: readonly Benchmark[] = [extractBenchmark, searchBenchmark, storeBenchmark];

function formatFigure({ name, value, unit }: Figure): string {
  return `  ${name.padEnd(64)}${value.toFixed(value < 100 ? 1 : 0).padStart(10)} ${unit}`;
}

function choose(names: readonly string[]): readonly Benchmark[] {
  const unknown = names.find((name) => benchmarks.every((benchmark) => benchmark.name !== name));
  if (unknown === undefined)
    return benchmarks.filter(({ name }) => names.length === 0 || names.includes(name));
  console.error(`bench: no benchmark ${unknown}; there is ${benchmarks.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const args = process.argv.slice(2);
const results: Record<string, readonly Figure[]> = {};
for (const benchmark of choose(args.filter((arg) => !arg.startsWith('--')))) {
  console.error(`bench: ${benchmark.name}: ${benchmark.says}`);
  results[benchmark.name] = await benchmark.run();
}
if (args.includes('--json')) console.log(JSON.stringify(results, null, 2));
else
  for (const [name, figures] of Object.entries(results))
    console.log([name, ...figures.map(formatFigure)].join('\n'));
