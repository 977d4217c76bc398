import { nameKey } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import type { EntityType } from '../../model/ontology.ts';

/** Mentions that name the same, while entities are being made. */
export interface Group {
  readonly type: EntityType;
  /** What makes the entity the same in other articles: `entityId` is made of it. */
  readonly key: string;
  readonly mentions: readonly Mention[];
}

/**
 * Puts mentions under their keys, in the order in which the article names them first. Keys that give the same id
 * (width, case and quotation marks aside) are the same.
 */
export function groupByKey(
  mentions: readonly Mention[],
  keyOf: (mention: Mention) => string,
): readonly Group[] {
  const groups = new Map<string, { type: EntityType; key: string; mentions: Mention[] }>();
  for (const mention of mentions) {
    const key = nameKey(keyOf(mention));
    const group = groups.get(key);
    if (group) group.mentions.push(mention);
    else groups.set(key, { type: mention.type, key, mentions: [mention] });
  }
  return [...groups.values()];
}
