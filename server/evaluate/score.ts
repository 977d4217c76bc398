import type { AnnotatedArticle, AnnotatedEntity } from './annotated-article.ts';
import { type JudgedArticle, type JudgedEntity, judgeArticles } from './judge-articles.ts';
import type { JudgedRelation, StatedRelation } from './judge-relations.ts';
import { isSameTitle, metadataFields, plain } from './match.ts';

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

const outcomes = { right: 'tp', wrong: 'fp', missed: 'fn' } as const;

function scoreEntities(tally: Tally, judged: readonly JudgedEntity[]): void {
  for (const { entity, verdict, isCounted, match } of judged) {
    if (!isCounted || verdict === 'open') continue;
    tally.entity(entity, outcomes[verdict]);
    if (match?.kind) tally.accuracy('kind', entity.kind === match.kind);
  }
}

function scoreRelations(tally: Tally, judged: readonly JudgedRelation[]): void {
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

function scoreArticle(score: Score, { gold, prediction, entities, relations }: JudgedArticle): void {
  const tally = new Tally(score, gold.id);
  scoreEntities(tally, entities);
  scoreRelations(tally, relations);
  scoreMetadata(tally, gold, prediction ?? {});
  if (gold.paragraphs && (!prediction || prediction.paragraphs)) {
    scoreParagraphs(tally, score, gold, prediction?.paragraphs ?? []);
  }
}

/**
 * Scores predictions against annotated articles, document by document, as `judgeArticles` judges them; what is optional
 * is not counted. Titles, dates, bylines and paragraphs are accuracies beside precision and recall.
 */
export function scoreArticles(
  gold: readonly AnnotatedArticle[],
  predictions: readonly AnnotatedArticle[],
): Score {
  const known = new Set(gold.map((article) => article.id));
  const judged = judgeArticles(gold, predictions);
  const score: Score = {
    articles: gold.length,
    missing: judged.filter(({ prediction }) => prediction === null).map((article) => article.gold.id),
    unknown: predictions.map((prediction) => prediction.id).filter((id) => !known.has(id)),
    types: {},
    predicates: {},
    accuracies: {},
    extraParagraphs: 0,
    errors: [],
  };
  for (const article of judged) scoreArticle(score, article);
  return score;
}
