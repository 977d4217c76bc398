import type { Predicate } from './ontology.ts';
import type { Span } from './page.ts';

/** The sentence or clause that states a relation: `page.text.slice(start, end) === quote`, always. */
export interface Evidence extends Span {
  readonly quote: string;
  /** What found it: a rule's id, or the model's. */
  readonly rule: string;
  /** How sure the finder is, 0 to 1. */
  readonly confidence: number;
}

/** A fact that an article states about two of its entities. */
export interface Relation {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  /** The post as printed, for predicates that have one; null where the text gives none. */
  readonly title: string | null;
  readonly evidence: Evidence;
}
