import { textBlocks, toPageSpan } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { articleId, relationId, spanId } from '../model/ids.ts';
import { type EntityType, type Predicate, predicates } from '../model/ontology.ts';
import type { Span } from '../model/page.ts';
import type { Reading } from '../model/reading.ts';
import type { Relation } from '../model/relation.ts';
import type { ArticleForms } from './entity-forms.ts';
import type { EvidenceRow, MentionRow } from './rows.ts';

/** An entity as one article has it. */
export interface NamedEntity extends ArticleForms {
  readonly id: string;
  readonly type: EntityType;
}

/** A piece of evidence with the ends of its relation. */
export interface StatedEvidence extends EvidenceRow {
  readonly subjectId: string;
  readonly predicate: Predicate;
  readonly objectId: string;
}

/** Everything that an article says: each id once, offsets in the article's text. */
export interface ArticleRows {
  readonly id: string;
  readonly entities: readonly NamedEntity[];
  readonly mentions: readonly MentionRow[];
  readonly evidence: readonly StatedEvidence[];
}

/** Where an article stands in its page, and what it is called: turns spans of the page into spans of the article. */
interface Place {
  readonly id: string;
  readonly text: string;
  readonly start: number;
}

function inArticle(place: Place, span: Span): Span {
  const start = span.start - place.start;
  const end = span.end - place.start;
  if (start < 0 || end > place.text.length || start >= end)
    throw new RangeError(`the span ${span.start}–${span.end} does not lie in the article ${place.id}`);
  return { start, end };
}

/** Of rows with the same id the surest stays, and of those the first. */
function surestById<T extends { readonly id: string; readonly confidence: number }>(
  rows: readonly T[],
): readonly T[] {
  const kept = new Map<string, T>();
  for (const row of rows) {
    const other = kept.get(row.id);
    if (!other || row.confidence > other.confidence) kept.set(row.id, row);
  }
  return [...kept.values()];
}

function mentionsOf(reading: Reading, place: Place, entity: Entity): readonly MentionRow[] {
  const blocks = textBlocks(reading.article);
  return entity.mentions.map((mention) => {
    const block = blocks[mention.block];
    if (!block) throw new RangeError(`the article ${place.id} has no text block ${mention.block}`);
    const { start, end } = inArticle(place, toPageSpan(block, mention.start, mention.end));
    return {
      id: spanId('men', entity.id, place.id, start, end),
      entityId: entity.id,
      articleId: place.id,
      start,
      end,
      text: place.text.slice(start, end),
      rule: mention.rule,
      confidence: mention.confidence,
    };
  });
}

/** The ends of a symmetric relation have no order of their own: sorted, so that A with B is B with A. */
function endsOf({ subject, predicate, object }: Relation): readonly [string, string] {
  return predicates[predicate].symmetric && object < subject ? [object, subject] : [subject, object];
}

function evidenceOf(place: Place, relation: Relation): StatedEvidence {
  const { start, end } = inArticle(place, relation.evidence);
  const [subjectId, objectId] = endsOf(relation);
  const { predicate, title } = relation;
  const id = relationId({ subjectId, predicate, objectId });
  const { quote, rule, confidence, status, holdsFrom, holdsTo } = relation.evidence;
  if (place.text.slice(start, end) !== quote)
    throw new RangeError(`the quote at ${start}–${end} is not what the article ${place.id} says there`);
  return {
    id: spanId('evi', id, place.id, start, end),
    relationId: id,
    subjectId,
    predicate,
    objectId,
    articleId: place.id,
    start,
    end,
    quote,
    title,
    status,
    holdsFrom,
    holdsTo,
    rule,
    confidence,
  };
}

function refuseStrangers(entities: readonly NamedEntity[], evidence: readonly StatedEvidence[]): void {
  const known = new Set(entities.map(({ id }) => id));
  const stranger = evidence.find(({ subjectId, objectId }) => !known.has(subjectId) || !known.has(objectId));
  if (stranger)
    throw new Error(`the relation ${stranger.relationId} has an end that the article does not name`);
}

/**
 * Turns a reading into the rows that it writes.
 * @throws RangeError or Error where the reading contradicts itself: a span outside the article, a quote that is not
 * the text's, an end that is no entity of the article. Stage 7 keeps such things out.
 */
export function articleRows(reading: Reading): ArticleRows {
  const { article, page } = reading;
  const text = page.text.slice(article.start, article.end);
  const place = { id: articleId(text), text, start: article.start };
  const entities = reading.entities.map(({ id, type, name, kind, aliases }) => ({
    id,
    type,
    name,
    kind,
    aliases,
  }));
  const evidence = surestById(reading.relations.map((relation) => evidenceOf(place, relation)));
  refuseStrangers(entities, evidence);
  return {
    id: place.id,
    entities,
    mentions: surestById(reading.entities.flatMap((entity) => mentionsOf(reading, place, entity))),
    evidence,
  };
}
