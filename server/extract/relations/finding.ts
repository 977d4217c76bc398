import type { Entity } from '../../model/entity.ts';
import type { Predicate } from '../../model/ontology.ts';

/** A place in an article's text. */
export interface Spot {
  /** Index of the text block, as in `Mention.block`. */
  readonly block: number;
  /** Offset in the block's clean text. */
  readonly start: number;
}

/** A relation that a rule found, with the stretch of a text block that states it. */
export interface Finding extends Spot {
  readonly subject: Entity;
  readonly predicate: Predicate;
  readonly object: Entity;
  /** The post as printed, for predicates that have one. */
  readonly title: string | null;
  /** Where the evidence ends in the block of its end. */
  readonly end: number;
  /** Where the evidence begins, when that is in a sentence before. */
  readonly since?: Spot;
  /** Id of the rule, `<predicate>/<idiom>`. */
  readonly rule: string;
}
