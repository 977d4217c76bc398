import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { fitsSignature, predicates } from '../model/ontology.ts';
import type { Page } from '../model/page.ts';
import type { Reading, Rejection } from '../model/reading.ts';
import type { Relation } from '../model/relation.ts';

/**
 * Least confidence with which a relation is kept. Below it a rule is right too seldom to be quoted; the counts behind
 * confidences are too small to draw the line at one half.
 */
const usualLeast = 0.45;

/**
 * Stage 7: keeps the relations whose quote is its span of the page inside the article, whose ends are entities of the
 * article, whose types the ontology allows and whose confidence reaches `least`; puts the ends of symmetric predicates in order; keeps one of what is
 * the same fact on the same evidence. What falls out is listed in `rejected` with its reason.
 */
export function checkProvenance(
  page: Page,
  article: Article,
  entities: readonly Entity[],
  relations: readonly Relation[],
  least: number = usualLeast,
): Reading {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const kept = new Map<string, Relation>();
  const rejected: Rejection[] = [];
  for (const given of relations) {
    const relation = orderEnds(given);
    const reason =
      evidenceFault(page, article, relation) ?? endsFault(byId, relation) ?? doubtOf(relation, least);
    if (reason) {
      rejected.push({ what: describe(byId, relation), reason });
      continue;
    }
    const key = factKey(relation);
    const known = kept.get(key);
    kept.set(key, known ? surer(known, relation) : relation);
  }
  return { page, article, entities, relations: [...kept.values()], rejected };
}

function orderEnds(relation: Relation): Relation {
  const { subject, object } = relation;
  if (!predicates[relation.predicate].symmetric || subject <= object) return relation;
  return { ...relation, subject: object, object: subject };
}

function evidenceFault(page: Page, article: Article, { evidence }: Relation): string | null {
  const { start, end, quote } = evidence;
  if (quote === '' || page.text.slice(start, end) !== quote) return 'the quote is not its span of the page';
  if (start < article.start || end > article.end) return 'the evidence lies outside the article';
  return null;
}

function endsFault(byId: ReadonlyMap<string, Entity>, relation: Relation): string | null {
  const subject = byId.get(relation.subject);
  const object = byId.get(relation.object);
  if (!subject || !object) return 'an end is no entity of the article';
  if (subject === object) return 'both ends are the same entity';
  if (!fitsSignature(relation.predicate, subject, object)) {
    return `${relation.predicate} does not go from ${typeOf(subject)} to ${typeOf(object)}`;
  }
  return null;
}

function doubtOf({ evidence: { confidence } }: Relation, least: number): string | null {
  return confidence < least ? `its confidence ${confidence} is below ${least}` : null;
}

function typeOf({ type, kind }: Entity): string {
  return kind ? `${type}:${kind}` : type;
}

function describe(
  byId: ReadonlyMap<string, Entity>,
  { subject, predicate, object, evidence }: Relation,
): string {
  const nameOf = (id: string): string => byId.get(id)?.name ?? id;
  return `${nameOf(subject)} ${predicate} ${nameOf(object)} (${evidence.rule})`;
}

function factKey({ subject, predicate, object, title, evidence }: Relation): string {
  return [subject, predicate, object, title ?? '', evidence.start, evidence.end].join('\u001f');
}

function surer(known: Relation, other: Relation): Relation {
  return other.evidence.confidence > known.evidence.confidence ? other : known;
}
