import { Presets, SingleBar } from 'cli-progress';
import type { IngestReport } from '../ingest/ingest-report.ts';
import { printMessage } from './output.ts';

/** Shows how far a run has come. */
export interface Progress {
  onPage(source: string, page: IngestReport, total: IngestReport): void;
  stop(): void;
}

function lineOf(source: string, page: IngestReport): string {
  if (page.failedPages > 0) return `${source}: rejected: ${page.rejected[0]?.reason}`;
  return `${source}: ${page.articles} articles (${page.newArticles} new), ${page.newEntities} new entities, ${page.newRelations} new relations`;
}

function createBar(pages: number): Progress {
  const format =
    '{bar} {percentage}% | {value}/{total} pages | {rate} pages/s | {eta_formatted} left | {relations} new relations';
  const bar = new SingleBar(
    { format, stream: process.stderr, etaBuffer: 50, hideCursor: true },
    Presets.shades_classic,
  );
  const startedAt = performance.now();
  bar.start(pages, 0, { rate: '-', relations: 0 });
  return {
    onPage(_source, _page, total) {
      const seconds = (performance.now() - startedAt) / 1000;
      bar.update(total.pages, { rate: (total.pages / seconds).toFixed(1), relations: total.newRelations });
    },
    stop: () => bar.stop(),
  };
}

/** A bar with rate and remaining time on a terminal, else a line per page; on standard error. `pages` is the total. */
export function createProgress(pages: number): Progress {
  if (process.stderr.isTTY && pages > 1) return createBar(pages);
  return { onPage: (source, page) => printMessage(lineOf(source, page)), stop: () => {} };
}
