import type { StatedEvidence } from '../../server/graph/article-rows.ts';
import type { MentionRow } from '../../server/graph/rows.ts';
import type { ArticleToWrite } from '../../server/graph/write-articles.ts';
import { articleId, entityId, relationId, spanId } from '../../server/model/ids.ts';
import { type Predicate, predicateNames, predicates } from '../../server/model/ontology.ts';
import { nameOfEntity, typeOfEntity } from './generate-names.ts';
import { createRandom } from './random.ts';

/** How large a generated graph is. */
export interface GraphSize {
  readonly entities: number;
  readonly relations: number;
}

/** What an article names and states: the averages of 508 annotated articles are 21 and 38. */
const entitiesPerArticle = 21;
const relationsPerArticle = 38;
/** So many facts share a sentence: a text is then about as long as theirs. */
const factsPerSentence = 3;
/** So many of an article's entities come in turn, so that each comes once; the others by the power law. */
const entitiesInTurn = 8;
/** One article in so many is printed twice, with another lead. */
const reprintEvery = 40;

/** The id of the entity of this number; the smaller the number, the more relations it has. */
export function idOfEntity(index: number): string {
  return entityId(typeOfEntity(index), nameOfEntity(index));
}

interface Fact {
  readonly subject: number;
  readonly predicate: Predicate;
  readonly object: number;
}

/** What one article is about: some entities in turn, the others by a power law, in which the first is in every fifth. */
function castOf(number: number, { entities }: GraphSize, random: () => number): readonly number[] {
  const cast = new Set<number>();
  for (let turn = 0; turn < entitiesInTurn; turn += 1) cast.add((number * entitiesInTurn + turn) % entities);
  while (cast.size < entitiesPerArticle) cast.add(Math.floor(entities * random() ** 3));
  return [...cast];
}

/** A fact about two of the cast. */
function factAbout(cast: readonly number[], random: () => number): Fact | null {
  const any = (): number => cast[Math.floor(random() * cast.length)] ?? 0;
  const [one, other] = [any(), any()];
  const predicate = predicateNames[Math.floor(random() * predicateNames.length)] ?? 'WORKS_FOR';
  if (one === other) return null;
  const isTurned = predicates[predicate].symmetric && idOfEntity(other) < idOfEntity(one);
  return isTurned ? { subject: other, predicate, object: one } : { subject: one, predicate, object: other };
}

/** What an article names, and what it states of them. */
interface Contents {
  readonly cast: readonly number[];
  readonly facts: readonly Fact[];
}

/** What is in one article after the other, each fact once, until there are enough. */
function* generateContents(size: GraphSize, random: () => number): Generator<Contents> {
  const seen = new Set<number>();
  const keyOf = ({ subject, predicate, object }: Fact): number =>
    (subject * size.entities + object) * predicateNames.length + predicateNames.indexOf(predicate);
  for (let number = 0; seen.size < size.relations; number += 1) {
    const cast = castOf(number, size, random);
    const facts: Fact[] = [];
    while (facts.length < relationsPerArticle && seen.size < size.relations) {
      const fact = factAbout(cast, random);
      if (!fact || seen.has(keyOf(fact))) continue;
      seen.add(keyOf(fact));
      facts.push(fact);
    }
    yield { cast, facts };
  }
}

const span = { rule: 'generated', confidence: 0.8 };

/** Writes an article's text, and keeps where everything stands in it; without a fingerprint. */
function articleOf({ cast, facts }: Contents, number: number, lead: string): ArticleToWrite {
  const title = `第${number}号新闻`;
  let text = `${title}\n${lead}`;
  const places: { entity: number; start: number; end: number }[] = [];
  const quotes: { fact: Fact; start: number; end: number }[] = [];
  const name = (entity: number): void => {
    const start = text.length;
    text += nameOfEntity(entity);
    places.push({ entity, start, end: text.length });
  };
  for (let at = 0; at < facts.length; at += factsPerSentence) {
    const stated = facts.slice(at, at + factsPerSentence);
    const start = text.length;
    for (const entity of new Set(stated.flatMap(({ subject, object }) => [subject, object]))) {
      if (text.length > start) text += '、';
      name(entity);
    }
    text += `商定第${number}号事项。`;
    for (const fact of stated) quotes.push({ fact, start, end: text.length });
  }
  text += '到场的还有';
  const stated = new Set(facts.flatMap(({ subject, object }) => [subject, object]));
  for (const entity of cast.filter((one) => !stated.has(one))) name(entity);
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
    return {
      id: idOfEntity(entity),
      type: typeOfEntity(entity),
      name: nameOfEntity(entity),
      kind: null,
      aliases: [],
    };
  });
  const day = new Date(Date.UTC(2015, 0, 1 + (number % 3650))).toISOString().slice(0, 10);
  const unsaid = { kicker: null, subtitle: null, publicationId: null, publicationName: null };
  const body = text.slice(title.length + 1);
  const article = { id, title, ...unsaid, date: day, bylines: [], text, paragraphs: [body], page: 'page' };
  return {
    article: { ...article, files: ['page.txt'] },
    bands: {},
    rows: { id, entities, mentions, evidence },
  };
}

/** Generates articles that state `relations` distinct facts about `entities` things; the same in every run. */
export function* generateArticles(size: GraphSize): Generator<ArticleToWrite> {
  let number = 0;
  for (const contents of generateContents(size, createRandom(42))) {
    number += 1;
    yield articleOf(contents, number, '');
    if (number % reprintEvery === 0) yield articleOf(contents, number, '据本报报道，');
  }
}
