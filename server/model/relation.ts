import type { Predicate, Status } from './ontology.ts';
import type { Span } from './page.ts';

/** The sentence or clause that states a relation: `page.text.slice(start, end) === quote`, always. */
export interface Evidence extends Span {
  readonly quote: string;
  /** What found it: a rule's id, or the model's. */
  readonly rule: string;
  /** How probably the relation is right, 0 to 1, as annotated articles tell of its rule. */
  readonly confidence: number;
  /** Whether the text states it as so, as planned, as denied or as over. */
  readonly status: Status;
  /** Since when it holds, where the text says so: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly holdsFrom: string | null;
  /** Until when it holds, where the text says so: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly holdsTo: string | null;
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
