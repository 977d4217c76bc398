import type { AnnotatedArticle, AnnotatedEntity, AnnotatedRelation } from './annotated-article.ts';
import { type GoldOf, isSameTitle, relationKey } from './match.ts';

/**
 * What comparison says of a relation: that it is annotated, that it is not, that it was not found, or, where an end is an
 * optional entity and nothing is annotated, that the annotation does not tell.
 */
export type Verdict = 'right' | 'wrong' | 'missed' | 'open';

/** A relation with the names of its ends. */
export interface StatedRelation {
  readonly relation: AnnotatedRelation;
  readonly subject: string;
  readonly object: string;
}

/** A relation, predicted or missed, with its verdict. */
export interface JudgedRelation extends StatedRelation {
  readonly verdict: Verdict;
  /** Whether precision and recall count it: what is optional in the annotation, they do not. */
  readonly isCounted: boolean;
  /** The annotated relation that it is. */
  readonly match: AnnotatedRelation | null;
}

type Said = Pick<AnnotatedArticle, 'entities' | 'relations'>;

const byId = (entities: readonly AnnotatedEntity[]) => new Map(entities.map((entity) => [entity.id, entity]));

function stated(relation: AnnotatedRelation, ids: ReadonlyMap<string, AnnotatedEntity>): StatedRelation {
  const name = (id: string) => ids.get(id)?.name ?? '?';
  return { relation, subject: name(relation.subject), object: name(relation.object) };
}

/** Judges the predicted relations of an article, in their order, then the annotated ones that are missed. */
export function judgeRelations(gold: Said, prediction: Said, goldOf: GoldOf): JudgedRelation[] {
  const [goldById, predictedById] = [byId(gold.entities), byId(prediction.entities)];
  const goldEnd = (id: string) => {
    const entity = predictedById.get(id);
    return entity && goldOf.get(entity);
  };
  const open = new Set(gold.relations);
  const judged = prediction.relations.map((relation): JudgedRelation => {
    const ends = [goldEnd(relation.subject), goldEnd(relation.object)];
    const match = matchOf(relation, ends, open);
    if (match) open.delete(match);
    const isCounted = !match?.optional && !ends.some((end) => end?.optional);
    const verdict = match ? 'right' : isCounted ? 'wrong' : 'open';
    return { ...stated(relation, predictedById), verdict, isCounted, match };
  });
  const missed = [...open].map(
    (relation): JudgedRelation => ({
      ...stated(relation, goldById),
      verdict: 'missed',
      isCounted: !relation.optional,
      match: null,
    }),
  );
  return [...judged, ...missed];
}

function matchOf(
  relation: AnnotatedRelation,
  [subject, object]: readonly (AnnotatedEntity | undefined)[],
  open: ReadonlySet<AnnotatedRelation>,
): AnnotatedRelation | null {
  const key = relationKey(relation.predicate, subject?.id, object?.id);
  const same = [...open].filter((gold) => relationKey(gold.predicate, gold.subject, gold.object) === key);
  return same.find((gold) => isSameTitle(gold, relation)) ?? same[0] ?? null;
}
