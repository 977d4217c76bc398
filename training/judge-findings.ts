import { predictAnnotations } from '../server/cli/predict-annotation.ts';
import { readAnnotatedArticles } from '../server/evaluate/annotated-article.ts';
import { judgeRelations } from '../server/evaluate/judge-relations.ts';
import { matchEntities } from '../server/evaluate/match.ts';
import type { Tagger } from '../server/extract/tagger.ts';

/** A relation that the program found in an annotated article, its rule, and whether the annotation has it. */
export interface JudgedFinding {
  /** The article's place among those read: what is put into folds. */
  readonly article: number;
  readonly rule: string;
  readonly isRight: boolean;
}

/**
 * Reads annotated articles and judges the relations found, optional ones too; those that the annotation cannot judge
 * are left out.
 * @throws AppError as `readAnnotatedArticles` does.
 */
export async function judgeFindings(folder: string, tagger: Tagger): Promise<readonly JudgedFinding[]> {
  const gold = readAnnotatedArticles(folder);
  // All of them: a rule that is kept out for its counts must be counted again.
  const predictions = await predictAnnotations(gold, tagger, { leastConfidence: 0 });
  const predictionOf = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  return gold.flatMap((annotated, article) => {
    const prediction = predictionOf.get(annotated.id);
    if (!prediction) return [];
    const goldOf = matchEntities(annotated.entities, prediction.entities);
    return judgeRelations(annotated, prediction, goldOf).flatMap(({ relation, verdict }) =>
      relation.rule !== undefined && (verdict === 'right' || verdict === 'wrong')
        ? [{ article, rule: relation.rule, isRight: verdict === 'right' }]
        : [],
    );
  });
}
