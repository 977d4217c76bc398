import { basename } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { type AnnotatedArticle, readAnnotatedArticles } from '../evaluate/annotated-article.ts';
import { scoreArticles } from '../evaluate/score.ts';
import { formatScore, toScoreJson } from '../evaluate/score-report.ts';
import { openTagger, type Tagger } from '../extract/tagger.ts';
import { readText } from '../ingest/pipeline.ts';
import { toArticleJson } from './article-json.ts';
import { printData, printJson } from './output.ts';

interface EvaluateOptions {
  readonly byType?: boolean;
  readonly errors?: boolean;
  readonly json?: boolean;
}

async function predict(gold: AnnotatedArticle, tagger: Tagger): Promise<AnnotatedArticle[]> {
  const readings = await readText(gold.text, gold.id, tagger, { isArticle: true });
  return readings.map((reading) => {
    const { entities, relations, paragraphs, bylines, ...article } = toArticleJson(reading, gold.id);
    return {
      ...article,
      paragraphs: [...paragraphs],
      paragraphs_optional: [],
      bylines: [...bylines],
      entities: entities.map((entity) => ({ ...entity, aliases: [...entity.aliases], optional: false })),
      relations: relations.map((relation) => ({ ...relation, optional: false })),
    };
  });
}

async function evaluate(folder: string, options: EvaluateOptions): Promise<void> {
  const gold = readAnnotatedArticles(folder);
  const tagger = await openTagger(readConfig().model);
  const predictions: AnnotatedArticle[] = [];
  for (const article of gold) predictions.push(...(await predict(article, tagger)));
  await tagger.close();
  const score = scoreArticles(gold, predictions);
  if (options.json) printJson({ gold: basename(folder), ...toScoreJson(score) });
  else printData(formatScore(score, options));
}

/** `newsgraph evaluate`: reads the texts of annotated articles and scores what was found against the annotation. */
export function addEvaluateCommand(program: Command): void {
  program
    .command('evaluate')
    .description('read the texts of annotated articles and score what was found against their annotation')
    .argument('<gold-folder>', 'folder of annotated articles (.json), with its subfolders')
    .option('--by-type', 'also a row per entity type and per predicate')
    .option('--errors', 'also list what is missed or wrong')
    .option('--json', 'print everything as JSON')
    .action(evaluate);
}
