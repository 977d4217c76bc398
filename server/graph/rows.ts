import type { Byline } from '../model/article.ts';
import type { EntityType, Predicate, Status } from '../model/ontology.ts';

/** An entity as the graph keeps it. */
export interface EntityRow {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentionCount: number;
  readonly degree: number;
}

/** A relation as the graph keeps it, all its evidence taken together. */
export interface RelationRow {
  readonly id: string;
  readonly subjectId: string;
  readonly predicate: Predicate;
  readonly objectId: string;
  /** The fullest of the posts that are stated. */
  readonly title: string | null;
  /** What the newest evidence says; a plan counts only where there is nothing else. */
  readonly status: Status;
  /** The highest of the evidence, 0 to 1. */
  readonly confidence: number;
  /** How many stretches of text state it. */
  readonly evidenceCount: number;
  /** How many independent sources state it: articles that repeat one text count as one. */
  readonly sourceCount: number;
  /** The days of the first and the last article that state it; null where none is dated to the day. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** The earliest and the latest day, month or year between which the texts say that it holds. */
  readonly holdsFrom: string | null;
  readonly holdsTo: string | null;
}

/** A stretch of an article's text that states a relation; offsets count in the article's text. */
export interface EvidenceRow {
  readonly id: string;
  readonly relationId: string;
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly title: string | null;
  readonly status: Status;
  readonly holdsFrom: string | null;
  readonly holdsTo: string | null;
  readonly rule: string;
  readonly confidence: number;
}

/** A place in an article's text that names an entity; offsets count in the article's text. */
export interface MentionRow {
  readonly id: string;
  readonly entityId: string;
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly confidence: number;
}

/** An article as the graph keeps it. */
export interface ArticleRow {
  readonly id: string;
  readonly title: string;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly publicationId: string | null;
  readonly publicationName: string | null;
  readonly date: string | null;
  readonly bylines: readonly Byline[];
  readonly text: string;
  readonly paragraphs: readonly string[];
  readonly page: string;
  /** The smallest id among the articles that repeat this text, its own included: what counts as one source. */
  readonly sourceId: string;
}

/** How much the store holds. */
export interface StatsRow {
  readonly articles: number;
  readonly entities: number;
  readonly relations: number;
  readonly evidence: number;
}

/** What writing one reading changed. */
export interface WriteCounts {
  readonly newArticle: boolean;
  readonly newEntities: number;
  readonly knownEntities: number;
  readonly newRelations: number;
  readonly newMentions: number;
  readonly newEvidence: number;
  /** The ids of earlier versions of the article, which its file holds no more, and which were taken back. */
  readonly replaced: readonly string[];
}

/** What taking an article back changed: removed is what only this article said, kept what others say too. */
export interface RetractCounts {
  readonly removedEntities: number;
  readonly keptEntities: number;
  readonly removedRelations: number;
  readonly keptRelations: number;
  readonly removedMentions: number;
  readonly removedEvidence: number;
}

/** A stretch of a longer list, and whether more follows. */
export interface Slice<T> {
  readonly items: readonly T[];
  readonly hasNext: boolean;
}
