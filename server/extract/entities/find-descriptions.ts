import { type Article, textBlocks } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import data from '../data/descriptions.json' with { type: 'json' };

interface Head {
  readonly words: readonly string[];
  readonly kinds: readonly string[];
  readonly endings: readonly string[];
}

/** A description in the text, with the entities that it can stand for. */
interface Description extends Pick<Mention, 'block' | 'start' | 'end' | 'text'> {
  readonly fits: (entity: Entity) => boolean;
  readonly isPlace: boolean;
}

/** Before a head noun that stands alone: a mark, a joint or a preposition; after it nothing that makes it another word. */
const before = '(?<=^|[，。、；：！？“”（）\\s由与和及为对向给在到从把被让经据是入赴，该])';
const after = '(?![法化制业级股债们型式性间里内外]|公司|有限)';

function fitsHead(entity: Entity, type: string, { kinds, endings }: Head): boolean {
  if (entity.type !== type || (kinds.length > 0 && !kinds.includes(entity.kind ?? ''))) return false;
  return (
    endings.length === 0 ||
    [entity.name, ...entity.aliases].some((name) => endings.some((end) => name.endsWith(end)))
  );
}

function occurrences(article: Article, type: string, head: Head): readonly Description[] {
  const pattern = new RegExp(`${before}(?:${head.words.join('|')})${after}`, 'gu');
  return textBlocks(article).flatMap(({ text }, block) =>
    [...text.matchAll(pattern)].map((match) => ({
      block,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      fits: (entity: Entity) => fitsHead(entity, type, head),
      isPlace: type === 'Place' && head.endings.length === 0,
    })),
  );
}

function isBefore(mention: Mention, description: Description): boolean {
  return (
    mention.block < description.block ||
    (mention.block === description.block && mention.end <= description.start)
  );
}

/** The entity of that sort that was named last before the description. */
function lastNamed(entities: readonly Entity[], description: Description): Entity | null {
  const named = entities.filter(description.fits).flatMap((entity) => {
    const mention = entity.mentions.filter((m) => isBefore(m, description)).at(-1);
    return mention ? [{ entity, at: mention.block * 1e6 + mention.start }] : [];
  });
  return named.toSorted((a, b) => b.at - a.at)[0]?.entity ?? null;
}

/** The place of that level that the paper is from, or else the one that the article names most. */
function homePlace(article: Article, entities: readonly Entity[], description: Description): Entity | null {
  const paper = article.publication.name ?? '';
  const fitting = entities.filter(description.fits);
  const own = fitting.find((entity) =>
    [entity.name, ...entity.aliases].some((name) => name.length > 1 && paper.startsWith(name)),
  );
  return own ?? fitting.toSorted((a, b) => b.mentions.length - a.mentions.length)[0] ?? null;
}

function isFree(entities: readonly Entity[], { block, start, end }: Description): boolean {
  return entities.every(({ mentions }) =>
    mentions.every((m) => m.block !== block || m.end <= start || m.start >= end),
  );
}

/**
 * Gives entities the descriptions that stand for them as further mentions: 集团 and 该校 the body of that sort named
 * last, 我市 the paper's or the article's own city. A description that stands for none is left out.
 */
export function withDescriptions(article: Article, entities: readonly Entity[]): readonly Entity[] {
  const descriptions = [
    ...data.heads.flatMap((head) => occurrences(article, head.type, head)),
    ...data.places.flatMap((head) => occurrences(article, 'Place', { ...head, endings: [] })),
  ].filter((description) => isFree(entities, description));
  const found = new Map<Entity, Mention[]>();
  for (const description of descriptions) {
    const entity = description.isPlace
      ? homePlace(article, entities, description)
      : lastNamed(entities, description);
    if (!entity) continue;
    const { block, start, end, text } = description;
    const { type, kind } = entity;
    const mention = { block, start, end, text, type, kind, rule: 'description/head', confidence: 0.6 };
    found.set(entity, [...(found.get(entity) ?? []), mention]);
  }
  return entities.map((entity) => withMentions(entity, found.get(entity) ?? []));
}

function withMentions(entity: Entity, more: readonly Mention[]): Entity {
  if (more.length === 0) return entity;
  const mentions = [...entity.mentions, ...more].toSorted((a, b) => a.block - b.block || a.start - b.start);
  const aliases = [...new Set([...entity.aliases, ...more.map(({ text }) => text)])];
  return { ...entity, aliases, mentions };
}
