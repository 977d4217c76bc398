import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { entityId, nameKey } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';

/** Stage 5: gathers the mentions that name the same into entities. */
export function resolveEntities(_article: Article, mentions: readonly Mention[]): readonly Entity[] {
  const groups = new Map<string, Mention[]>();
  for (const m of mentions) {
    const id = entityId(m.type, nameKey(m.text));
    groups.set(id, [...(groups.get(id) ?? []), m]);
  }
  return [...groups].map(([id, ms]) => {
    const m = ms[0] as Mention;
    return {
      id,
      type: m.type,
      kind: m.kind,
      name: m.text.replace(/[《》“”]/gu, ''),
      aliases: [],
      mentions: ms,
    };
  });
}
