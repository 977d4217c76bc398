import { basename, relative } from 'node:path';
import { AppError } from '../errors.ts';
import { type IngestTools, ingestPage } from './ingest-page.ts';
import { createTally, type IngestReport, reportOfFailure } from './ingest-report.ts';
import type { Checkpoint } from './input/checkpoint.ts';
import { isInShard, type Shard } from './input/shard.ts';
import { type Accepts, openPages, type ReadResult } from './pipeline.ts';

/** Called after each page with its own report and the run's so far. */
export type OnPage = (source: string, page: IngestReport, total: IngestReport) => void;

/** Which of the inputs a run takes, and when it stops. */
export interface RunOptions {
  /** Only the files of this part. */
  readonly shard?: Shard | undefined;
  /** Passes over files that are finished, and keeps which ones are. */
  readonly checkpoint?: Checkpoint | undefined;
  /** Ends the run after the page in hand. */
  readonly signal?: AbortSignal | undefined;
}

/** A page's own faults are data: they go to the report, and the run goes on. Anything else ends the run. */
function isFaultOfPage(error: unknown): error is AppError {
  return error instanceof AppError && error.code.startsWith('INPUT_');
}

async function ingestResult(tools: IngestTools, result: ReadResult): Promise<IngestReport> {
  if (!result.ok) return reportOfFailure(result.source, result.error.message);
  try {
    return await ingestPage(tools, result.page);
  } catch (error) {
    if (!isFaultOfPage(error)) throw error;
    return reportOfFailure(result.page.source, error.message);
  }
}

/** Which files a run reads: those of its part that are not finished. */
export function acceptsOf({ shard, checkpoint }: RunOptions): Accepts {
  return async (path, input) => {
    if (shard && !isInShard(shard, relative(input, path) || basename(path))) return false;
    return !(await checkpoint?.isDone(path));
  };
}

/**
 * Ingests files, folders or standard input (`-`), page by page, so that memory does not grow with their number. A
 * page that fails goes into the report and the others go on; a store that fails ends the run, with every article
 * either whole in the store or not there.
 */
export async function ingestInputs(
  tools: IngestTools,
  inputs: readonly string[],
  onPage: OnPage,
  options: RunOptions = {},
): Promise<IngestReport> {
  const tally = createTally();
  for await (const result of openPages(inputs, acceptsOf(options))) {
    const report = await ingestResult(tools, result);
    tally.add(report);
    const source = result.ok ? result.page.source : result.source;
    if (report.failedPages === 0 && source !== '-') await options.checkpoint?.markDone(source);
    onPage(source, report, tally.total);
    if (options.signal?.aborted) break;
  }
  return tally.total;
}
