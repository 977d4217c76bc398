import type { Entity } from '../../model/entity.ts';

/** A mention as the rules see it: widened over what belongs to it (quotation marks, a title, a parenthesis). */
export interface Token {
  readonly entity: Entity;
  /** Offsets in the block's clean text. */
  readonly start: number;
  readonly end: number;
}
