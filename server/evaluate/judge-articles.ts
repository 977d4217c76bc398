import type { AnnotatedArticle, AnnotatedEntity } from './annotated-article.ts';
import { type JudgedRelation, judgeRelations, type Verdict } from './judge-relations.ts';
import { type GoldOf, matchEntities } from './match.ts';

/** An entity, predicted or missed, with its verdict. */
export interface JudgedEntity {
  readonly entity: AnnotatedEntity;
  readonly verdict: Verdict;
  /** Whether precision and recall count it: what is optional in the annotation, they do not. */
  readonly isCounted: boolean;
  /** The annotated entity that it is. */
  readonly match: AnnotatedEntity | null;
}

/** An annotated article beside what the program read in it, and the verdict on everything. */
export interface JudgedArticle {
  readonly gold: AnnotatedArticle;
  /** Null where the article was not found in its page. */
  readonly prediction: AnnotatedArticle | null;
  readonly entities: readonly JudgedEntity[];
  readonly relations: readonly JudgedRelation[];
}

function judgeEntities(
  gold: readonly AnnotatedEntity[],
  predicted: readonly AnnotatedEntity[],
  goldOf: GoldOf,
): JudgedEntity[] {
  const found = new Set(goldOf.values());
  const judged = predicted.map((entity): JudgedEntity => {
    const match = goldOf.get(entity) ?? null;
    return { entity, verdict: match ? 'right' : 'wrong', isCounted: !match?.optional, match };
  });
  const missed = gold
    .filter((entity) => !found.has(entity))
    .map((entity): JudgedEntity => ({ entity, verdict: 'missed', isCounted: !entity.optional, match: null }));
  return [...judged, ...missed];
}

/**
 * Judges what was read in each annotated article: an entity is right when its type is the annotated one's and a surface
 * form longer than a bare head noun agrees, each annotated entity once; a relation when predicate and both ends agree.
 */
export function judgeArticles(
  gold: readonly AnnotatedArticle[],
  predictions: readonly AnnotatedArticle[],
): readonly JudgedArticle[] {
  const predictionOf = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  return gold.map((article) => {
    const prediction = predictionOf.get(article.id) ?? null;
    const said = prediction ?? { entities: [], relations: [] };
    const goldOf = matchEntities(article.entities, said.entities);
    return {
      gold: article,
      prediction,
      entities: judgeEntities(article.entities, said.entities, goldOf),
      relations: judgeRelations(article, said, goldOf),
    };
  });
}
