import type { StatedEvidence } from '../../server/graph/article-rows.ts';
import type { MentionRow } from '../../server/graph/rows.ts';
import type { ArticleToWrite } from '../../server/graph/write-articles.ts';
import { articleId, entityId, relationId, spanId } from '../../server/model/ids.ts';
import { entityTypeNames, type Predicate, predicateNames, predicates } from '../../server/model/ontology.ts';

/** How large a generated graph is. */
export interface GraphSize {
  readonly entities: number;
  readonly relations: number;
}

/** How many relations an article states, about as many as a newspaper's. */
const relationsPerArticle = 12;
/** One article in so many is printed twice, with another lead. */
const reprintEvery = 40;

/** Numbers from 0 to 1 that are the same in every run: mulberry32 (Tommy Ettinger, public domain). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const characters = [...'安波辰岱恩帆谷航佳凯岚铭宁鹏琪瑞松泰威翔雅泽之卓岳川云青禾远'];

/** An invented name: the number in characters, which is all that tells names apart. */
function nameOf(index: number): string {
  const digits = [];
  for (let rest = index; digits.length < 4 || rest > 0; rest = Math.floor(rest / characters.length))
    digits.push(characters[rest % characters.length]);
  const suffix = { Person: '', Company: '有限公司', Organization: '研究院', Place: '镇', Program: '计划' };
  return `${digits.join('')}${suffix[typeOf(index)]}`;
}

function typeOf(index: number) {
  return entityTypeNames[index % entityTypeNames.length] ?? 'Person';
}

/** The id of the entity of this number; the smaller the number, the more relations it has. */
export function idOfEntity(index: number): string {
  return entityId(typeOf(index), nameOf(index));
}

/** The name of the entity of this number. */
export { nameOf as nameOfEntity };

interface Fact {
  readonly subject: number;
  readonly predicate: Predicate;
  readonly object: number;
}

/**
 * Distinct facts: everything is the subject of as many, and the object of a power law of exponent 1.5, so that of 100,000
 * entities the first one has a fiftieth of all relations. A third of the facts is turned round.
 */
function* generateFacts({ entities, relations }: GraphSize, random: () => number): Generator<Fact> {
  const seen = new Set<number>();
  for (let made = 0; made < relations; ) {
    const one = made % entities;
    const other = Math.floor(entities * random() ** 3);
    const kind = Math.floor(random() * predicateNames.length);
    const predicate = predicateNames[kind] ?? 'WORKS_FOR';
    const isTurned = predicates[predicate].symmetric ? idOfEntity(other) < idOfEntity(one) : random() < 1 / 3;
    const [subject, object] = isTurned ? [other, one] : [one, other];
    const key = (subject * entities + object) * predicateNames.length + kind;
    if (one === other || seen.has(key)) continue;
    seen.add(key);
    made += 1;
    yield { subject, predicate, object };
  }
}

const span = { rule: 'generated', confidence: 0.8 };

/** Writes an article's text, and keeps where everything stands in it. */
function articleOf(facts: readonly Fact[], number: number, lead: string): ArticleToWrite {
  const title = `第${number}号新闻`;
  let text = `${title}\n${lead}`;
  const places: { entity: number; start: number; end: number }[] = [];
  const quotes: { fact: Fact; start: number; end: number }[] = [];
  const name = (entity: number): void => {
    const start = text.length;
    text += nameOf(entity);
    places.push({ entity, start, end: text.length });
  };
  for (const fact of facts) {
    const start = text.length;
    name(fact.subject);
    text += '与';
    name(fact.object);
    text += `商定了第${number}号事项。`;
    quotes.push({ fact, start, end: text.length });
  }
  const id = articleId(text);
  const mentions = places.map(({ entity, start, end }): MentionRow => {
    const entityIdOf = idOfEntity(entity);
    const place = { entityId: entityIdOf, articleId: id, start, end, text: text.slice(start, end) };
    return { id: spanId('men', entityIdOf, id, start, end), ...place, ...span };
  });
  const evidence = quotes.map(({ fact, start, end }): StatedEvidence => {
    const { predicate } = fact;
    const ends = { subjectId: idOfEntity(fact.subject), predicate, objectId: idOfEntity(fact.object) };
    const relation = relationId(ends);
    const said = { title: null, status: 'asserted', holdsFrom: null, holdsTo: null } as const;
    const place = { articleId: id, start, end, quote: text.slice(start, end) };
    return {
      id: spanId('evi', relation, id, start, end),
      relationId: relation,
      ...ends,
      ...place,
      ...said,
      ...span,
    };
  });
  const entities = [...new Set(places.map(({ entity }) => entity))].map((entity) => {
    return { id: idOfEntity(entity), type: typeOf(entity), name: nameOf(entity), kind: null, aliases: [] };
  });
  const day = new Date(Date.UTC(2015, 0, 1 + (number % 3650))).toISOString().slice(0, 10);
  const unsaid = { kicker: null, subtitle: null, publicationId: null, publicationName: null };
  const body = text.slice(title.length + 1);
  const article = { id, title, ...unsaid, date: day, bylines: [], text, paragraphs: [body], page: 'page' };
  return { article: { ...article, sources: ['page.txt'] }, rows: { id, entities, mentions, evidence } };
}

/** Generates articles that state `relations` distinct facts about `entities` things; the same in every run. */
export function* generateArticles(size: GraphSize): Generator<ArticleToWrite> {
  let facts: Fact[] = [];
  let number = 0;
  const articles = function* (): Generator<ArticleToWrite> {
    number += 1;
    yield articleOf(facts, number, '');
    if (number % reprintEvery === 0) yield articleOf(facts, number, '据本报报道，');
    facts = [];
  };
  for (const fact of generateFacts(size, createRandom(42))) {
    facts.push(fact);
    if (facts.length === relationsPerArticle) yield* articles();
  }
  if (facts.length > 0) yield* articles();
}
