import type { Byline, Publication } from '../model/article.ts';
import { textBlocks, toPageSpan } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { Span } from '../model/page.ts';
import type { Reading } from '../model/reading.ts';
import type { Relation } from '../model/relation.ts';

interface MentionJson extends Span {
  readonly text: string;
  readonly rule: string;
  readonly confidence: number;
}

interface EntityJson {
  readonly id: string;
  readonly key: string;
  readonly type: string;
  readonly kind: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly MentionJson[];
}

interface RelationJson extends Span {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly title?: string;
  readonly evidence: string;
  readonly rule: string;
  readonly confidence: number;
}

/** One article as `extract` prints it. Every `start` and `end` is an offset in the input file's text. */
export interface ArticleJson extends Span {
  readonly id: string;
  readonly title: string;
  readonly kicker?: string;
  readonly subtitle?: string;
  readonly publication: Publication;
  readonly bylines: readonly Byline[];
  readonly text: string;
  readonly paragraphs: readonly string[];
  readonly entities: readonly EntityJson[];
  readonly relations: readonly RelationJson[];
}

function mentionsJson(reading: Reading, entity: Entity): MentionJson[] {
  const blocks = textBlocks(reading.article);
  return entity.mentions.flatMap((mention) => {
    const block = blocks[mention.block];
    if (!block) return [];
    const span = toPageSpan(block, mention.start, mention.end);
    return [
      {
        ...span,
        text: reading.page.text.slice(span.start, span.end),
        rule: mention.rule,
        confidence: mention.confidence,
      },
    ];
  });
}

/** Of several sentences that say the same, the surest: the format has room for one. */
function surestPerFact(relations: readonly Relation[]): Relation[] {
  const best = new Map<string, Relation>();
  for (const relation of relations) {
    const key = JSON.stringify([relation.subject, relation.predicate, relation.object, relation.title]);
    const known = best.get(key);
    if (!known || relation.evidence.confidence > known.evidence.confidence) best.set(key, relation);
  }
  return [...best.values()];
}

function relationJson(relation: Relation, shortIds: ReadonlyMap<string, string>): RelationJson {
  const { quote, ...evidence } = relation.evidence;
  return {
    subject: shortIds.get(relation.subject) ?? relation.subject,
    predicate: relation.predicate,
    object: shortIds.get(relation.object) ?? relation.object,
    ...(relation.title === null ? {} : { title: relation.title }),
    evidence: quote,
    ...evidence,
  };
}

/** A reading in the format of annotated articles, under the name `id`; `key` is the entity's id in the graph. */
export function toArticleJson(reading: Reading, id: string): ArticleJson {
  const { article, page } = reading;
  const shortIds = new Map(reading.entities.map((entity, i) => [entity.id, `e${i + 1}`]));
  return {
    id,
    title: article.title,
    ...(article.kicker === null ? {} : { kicker: article.kicker }),
    ...(article.subtitle === null ? {} : { subtitle: article.subtitle }),
    publication: article.publication,
    bylines: article.bylines,
    start: article.start,
    end: article.end,
    text: page.text.slice(article.start, article.end),
    paragraphs: article.paragraphs.map((paragraph) => paragraph.text),
    entities: reading.entities.map((entity) => ({
      id: shortIds.get(entity.id) ?? entity.id,
      key: entity.id,
      type: entity.type,
      kind: entity.kind,
      name: entity.name,
      aliases: entity.aliases,
      mentions: mentionsJson(reading, entity),
    })),
    relations: surestPerFact(reading.relations).map((relation) => relationJson(relation, shortIds)),
  };
}
