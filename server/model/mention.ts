import type { EntityType } from './ontology.ts';

/** A place in the text that names an entity. */
export interface Mention {
  /** Index of the text block: the headline's blocks first, then the paragraphs (`textBlocks`). */
  readonly block: number;
  /** Offsets in the block's clean text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityType;
  readonly kind: string | null;
  /** What found it: a rule's id, or the model's. */
  readonly rule: string;
  /** How sure the finder is, 0 to 1. */
  readonly confidence: number;
}

/** What was taken for a name and then not kept, and why. */
export interface LostMention {
  readonly mention: Mention;
  readonly reason: string;
}
