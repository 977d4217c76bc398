import type { Mention } from './mention.ts';
import type { EntityType } from './ontology.ts';

/** Somebody or something that an article names, with every mention of it in the article. */
export interface Entity {
  /** Stable across articles: made from the type and the name's identity (`entityId`). */
  readonly id: string;
  readonly type: EntityType;
  readonly kind: string | null;
  /** The fullest form in the text, without title, quantity or quotation marks. */
  readonly name: string;
  /** The other surface forms in the text, abbreviations and definite descriptions (集团, 我市) included. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
}
