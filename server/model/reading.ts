import type { Article } from './article.ts';
import type { Entity } from './entity.ts';
import type { LostMention } from './mention.ts';
import type { Page } from './page.ts';
import type { Relation } from './relation.ts';

/** What was found and then dropped, and why; shown in reports, so that nothing vanishes silently. */
export interface Rejection {
  readonly what: string;
  readonly reason: string;
}

/** Everything that reading one article gave: what is written to the graph, and what was rejected. */
export interface Reading {
  readonly page: Page;
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly rejected: readonly Rejection[];
}

/** A reading with what was taken for a name on the way: what a person asks for who wonders about a reading. */
export interface Explanation {
  readonly reading: Reading;
  readonly lost: readonly LostMention[];
}
