import { AppError } from '../errors.ts';
import { type IngestTools, ingestPage } from './ingest-page.ts';
import { emptyReport, type IngestReport, mergeReports, reportOfFailure } from './ingest-report.ts';
import { openPages, type ReadResult } from './pipeline.ts';

/** Called after each page with its own report and the run's so far. */
export type OnPage = (source: string, page: IngestReport, total: IngestReport) => void;

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

/**
 * Ingests files, folders or standard input (`-`), page by page, so that memory does not grow with their number. A
 * page that fails goes into the report and the others go on; a store that fails ends the run, with every article
 * either whole in the store or not there.
 */
export async function ingestInputs(
  tools: IngestTools,
  inputs: readonly string[],
  onPage: OnPage,
): Promise<IngestReport> {
  let total: IngestReport = emptyReport;
  for await (const result of openPages(inputs)) {
    const report = await ingestResult(tools, result);
    total = mergeReports(total, report);
    onPage(result.ok ? result.page.source : result.source, report, total);
  }
  return total;
}
