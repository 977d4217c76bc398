import { type Article, textBlocks } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { fitsSignature } from '../../model/ontology.ts';
import type { Finding } from './finding.ts';

/** Finds parents in names: a body whose name begins with another body's is its department, branch or subsidiary. */
export function findParts(article: Article, entities: readonly Entity[]): Finding[] {
  const blocks = textBlocks(article);
  const forms = entities.map((entity) => ({ entity, names: [entity.name, ...entity.aliases] }));
  return forms.flatMap(({ entity: part, names }) => {
    const parents = forms.filter(
      ({ entity, names: shorter }) =>
        entity !== part &&
        (part.type === 'Company' || part.type === 'Organization') &&
        entity.type !== 'Place' &&
        fitsSignature('PART_OF', part, entity) &&
        names.some((name) =>
          shorter.some(
            (start) => start.length > 2 && name.length > start.length + 1 && name.startsWith(start),
          ),
        ),
    );
    const longest = Math.max(0, ...parents.map(({ entity }) => entity.name.length));
    const mention = part.mentions.find(({ text }) => text === part.name) ?? part.mentions[0];
    if (!mention || !blocks[mention.block]) return [];
    return parents
      .filter(({ entity }) => entity.name.length === longest)
      .map(({ entity }) => ({
        subject: part,
        predicate: 'PART_OF' as const,
        object: entity,
        title: null,
        block: mention.block,
        start: mention.start,
        end: mention.end,
        rule: 'part-of/name',
        confidence: 0.85,
      }));
  });
}
