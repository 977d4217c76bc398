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
  readonly rejected: readonly Rejection[];
  /** The ids of the articles read, new and known, in reading order. */
  readonly articleIds: readonly string[];
}

/** The report of a run that has done nothing yet. */
export const emptyReport: IngestReport = {
  pages: 0,
  failedPages: 0,
  articles: 0,
  newArticles: 0,
  newEntities: 0,
  knownEntities: 0,
  newRelations: 0,
  newEvidence: 0,
  rejected: [],
  articleIds: [],
};

/** Two reports as one: the counts added, the lists one after the other. */
export function mergeReports(a: IngestReport, b: IngestReport): IngestReport {
  return {
    pages: a.pages + b.pages,
    failedPages: a.failedPages + b.failedPages,
    articles: a.articles + b.articles,
    newArticles: a.newArticles + b.newArticles,
    newEntities: a.newEntities + b.newEntities,
    knownEntities: a.knownEntities + b.knownEntities,
    newRelations: a.newRelations + b.newRelations,
    newEvidence: a.newEvidence + b.newEvidence,
    rejected: [...a.rejected, ...b.rejected],
    articleIds: [...a.articleIds, ...b.articleIds],
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
    // An article that is known already was reported when it was new.
    rejected: counts.newArticle ? rejected : [],
    articleIds: [articleId],
  };
}

/** The report of a page that could not be read. */
export function reportOfFailure(source: string, reason: string): IngestReport {
  return { ...emptyReport, pages: 1, failedPages: 1, rejected: [{ what: source, reason }] };
}
