import type { Entity } from '../../model/entity.ts';
import type { Predicate } from '../../model/ontology.ts';

/** A relation that a rule found, with the stretch of a text block that states it. */
export interface Finding {
  readonly subject: Entity;
  readonly predicate: Predicate;
  readonly object: Entity;
  /** The post as printed, for predicates that have one. */
  readonly title: string | null;
  /** Index of the text block, as in `Mention.block`. */
  readonly block: number;
  /** Offsets of the evidence in the block's clean text. */
  readonly start: number;
  readonly end: number;
  /** Id of the rule, `<predicate>/<idiom>`. */
  readonly rule: string;
  /** How sure the rule is, 0 to 1: the share of its findings that were right on annotated articles, rounded. */
  readonly confidence: number;
}
