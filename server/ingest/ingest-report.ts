import type { WriteCounts } from '../graph/rows.ts';
import type { Rejection } from '../model/reading.ts';

/** What an ingest run did: what it read, what was new, and what it had to reject. */
export interface IngestReport {
  readonly pages: number;
  /** Pages or files of which nothing could be read; each is named among the rejected. */
  readonly failedPages: number;
  readonly articles: number;
  readonly newArticles: number;
  readonly newEntities: number;
  readonly knownEntities: number;
  readonly newRelations: number;
  readonly newEvidence: number;
  /** Earlier versions of articles that were taken back, since their file holds them no more. */
  readonly replacedArticles: number;
  readonly rejected: readonly Rejection[];
  /** The ids of the articles read, new and known, in reading order. */
  readonly articleIds: readonly string[];
}

const emptyCounts = {
  pages: 0,
  failedPages: 0,
  articles: 0,
  newArticles: 0,
  newEntities: 0,
  knownEntities: 0,
  newRelations: 0,
  newEvidence: 0,
  replacedArticles: 0,
};
const countNames = Object.keys(emptyCounts) as readonly (keyof typeof emptyCounts)[];

/** The report of a run that has done nothing yet. */
export const emptyReport: IngestReport = { ...emptyCounts, rejected: [], articleIds: [] };

/** A report that grows with a run. */
export interface Tally {
  /** Everything added so far; the lists grow in place, since copying them for each page would take ever longer. */
  readonly total: IngestReport;
  add(report: IngestReport): void;
}

/** Makes a report that grows. */
export function createTally(): Tally {
  const rejected: Rejection[] = [];
  const articleIds: string[] = [];
  const counts = { ...emptyCounts };
  return {
    get total() {
      return { ...counts, rejected, articleIds };
    },
    add(report) {
      for (const name of countNames) counts[name] += report[name];
      for (const rejection of report.rejected) rejected.push(rejection);
      for (const id of report.articleIds) articleIds.push(id);
    },
  };
}

/** The report of one article that was written. */
export function reportOfArticle(
  articleId: string,
  counts: WriteCounts,
  rejected: readonly Rejection[],
): IngestReport {
  return {
    ...emptyReport,
    articles: 1,
    newArticles: counts.newArticle ? 1 : 0,
    newEntities: counts.newEntities,
    knownEntities: counts.knownEntities,
    newRelations: counts.newRelations,
    newEvidence: counts.newEvidence,
    replacedArticles: counts.replaced.length,
    // An article that is known already was reported when it was new.
    rejected: counts.newArticle ? rejected : [],
    articleIds: [articleId],
  };
}

/** The report of a page that could not be read. */
export function reportOfFailure(source: string, reason: string): IngestReport {
  return { ...emptyReport, pages: 1, failedPages: 1, rejected: [{ what: source, reason }] };
}
