import type { AnnotatedArticle, AnnotatedEntity } from './annotated-article.ts';
import { type JudgedRelation, judgeRelations, type StatedRelation } from './judge-relations.ts';
import { type GoldOf, isSameTitle, matchEntities, metadataFields, plain } from './match.ts';

/** True positives, false positives and false negatives. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

/** How many of the compared values were right. */
export interface Accuracy {
  right: number;
  of: number;
}

/** One thing that was missed or wrongly said. */
export interface ScoreError {
  readonly article: string;
  readonly error: 'missed' | 'wrong' | 'metadata';
  readonly item: string;
}

/** The score of a set of predictions, see `scoreArticles`. */
export interface Score {
  articles: number;
  missing: string[];
  unknown: string[];
  types: Record<string, Counts>;
  predicates: Record<string, Counts>;
  accuracies: Record<string, Accuracy>;
  extraParagraphs: number;
  errors: ScoreError[];
}

/** Collects the counts of one article into the score. */
class Tally {
  private readonly score: Score;
  private readonly article: string;

  constructor(score: Score, article: string) {
    this.score = score;
    this.article = article;
  }

  error(error: ScoreError['error'], item: string): void {
    this.score.errors.push({ article: this.article, error, item });
  }

  count(groups: Record<string, Counts>, group: string, outcome: keyof Counts, item: string): void {
    groups[group] ??= { tp: 0, fp: 0, fn: 0 };
    groups[group][outcome]++;
    if (outcome !== 'tp') this.error(outcome === 'fp' ? 'wrong' : 'missed', item);
  }

  entity(entity: AnnotatedEntity, outcome: keyof Counts): void {
    this.count(this.score.types, entity.type, outcome, `${entity.type} ${entity.name}`);
  }

  relation({ relation, subject, object }: StatedRelation, outcome: keyof Counts): void {
    const item = `${subject} ${relation.predicate} ${object}`;
    this.count(this.score.predicates, relation.predicate, outcome, item);
  }

  accuracy(name: string, right: boolean): void {
    this.score.accuracies[name] ??= { right: 0, of: 0 };
    const pair = this.score.accuracies[name];
    pair.right += right ? 1 : 0;
    pair.of++;
  }
}

function scoreEntities(
  tally: Tally,
  gold: AnnotatedArticle,
  predicted: readonly AnnotatedEntity[],
  goldOf: GoldOf,
): void {
  const found = new Set(goldOf.values());
  for (const [p, g] of goldOf) {
    if (g.optional) continue;
    tally.entity(g, 'tp');
    if (g.kind) tally.accuracy('kind', p.kind === g.kind);
  }
  for (const p of predicted) if (!goldOf.has(p)) tally.entity(p, 'fp');
  for (const g of gold.entities) if (!g.optional && !found.has(g)) tally.entity(g, 'fn');
}

function scoreRelations(tally: Tally, judged: readonly JudgedRelation[]): void {
  const outcomes = { right: 'tp', wrong: 'fp', missed: 'fn' } as const;
  for (const { verdict, isCounted, match, ...said } of judged) {
    if (!isCounted || verdict === 'open') continue;
    tally.relation(said, outcomes[verdict]);
    if (match?.title) tally.accuracy('post', isSameTitle(match, said.relation));
  }
}

function scoreMetadata(tally: Tally, gold: AnnotatedArticle, prediction: Partial<AnnotatedArticle>): void {
  for (const [field, formOf] of Object.entries(metadataFields)) {
    const [want, got] = [formOf(gold), formOf(prediction)];
    if (want || got) tally.accuracy(field, want === got); // nothing to get right where neither has a value
    if (want !== got) tally.error('metadata', `${field}: ${got || 'none'}, not ${want || 'none'}`);
  }
}

function scoreParagraphs(
  tally: Tally,
  score: Score,
  gold: AnnotatedArticle,
  predicted: readonly string[],
): void {
  const rest = [...predicted];
  const take = (text: string): boolean => {
    const at = rest.findIndex((paragraph) => plain(paragraph) === plain(text));
    return at >= 0 && rest.splice(at, 1).length > 0;
  };
  for (const text of gold.paragraphs ?? []) {
    const reproduced = take(text);
    tally.accuracy('paragraphs', reproduced);
    if (!reproduced) tally.error('missed', `paragraph ${text}`);
  }
  gold.paragraphs_optional.forEach(take);
  score.extraParagraphs += rest.length;
  for (const text of rest) tally.error('wrong', `paragraph ${text}`);
}

function scoreArticle(score: Score, gold: AnnotatedArticle, prediction: AnnotatedArticle | undefined): void {
  const tally = new Tally(score, gold.id);
  const predicted = prediction ?? { entities: [], relations: [] };
  const goldOf = matchEntities(gold.entities, predicted.entities);
  scoreEntities(tally, gold, predicted.entities, goldOf);
  scoreRelations(tally, judgeRelations(gold, predicted, goldOf));
  scoreMetadata(tally, gold, predicted);
  if (gold.paragraphs && (!prediction || prediction.paragraphs)) {
    scoreParagraphs(tally, score, gold, prediction?.paragraphs ?? []);
  }
}

/**
 * Scores predictions against annotated articles, document by document: an entity is right when its type is the
 * gold's and a surface form longer than a bare head noun agrees, each gold entity once; a relation when predicate and
 * both matched ends agree; what matches an optional item is not counted. Titles, dates, bylines and paragraphs are
 * accuracies beside these.
 */
export function scoreArticles(
  gold: readonly AnnotatedArticle[],
  predictions: readonly AnnotatedArticle[],
): Score {
  const predictionOf = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const known = new Set(gold.map((article) => article.id));
  const score: Score = {
    articles: gold.length,
    missing: gold.map((article) => article.id).filter((id) => !predictionOf.has(id)),
    unknown: [...predictionOf.keys()].filter((id) => !known.has(id)),
    types: {},
    predicates: {},
    accuracies: {},
    extraParagraphs: 0,
    errors: [],
  };
  for (const article of gold) scoreArticle(score, article, predictionOf.get(article.id));
  return score;
}
