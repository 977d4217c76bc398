/** One figure of a benchmark; `unit` is part of its meaning (`characters/s`, `ms`, `MB`). */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** A benchmark: what it is called on the command line, and how it is run. */
export interface Benchmark {
  readonly name: string;
  readonly says: string;
  readonly run: () => Promise<readonly Figure[]>;
}

/** How long `work` takes, in milliseconds. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The middle of several values: what to quote on a noisy machine. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The largest memory that the process has held so far, in MB. */
export function peakMemory(): Figure {
  return { name: 'peak resident memory', value: process.resourceUsage().maxRSS / 1024, unit: 'MB' };
}
