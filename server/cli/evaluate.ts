import { basename } from 'node:path';
import type { Command } from 'commander';
import { readAnnotatedArticles } from '../evaluate/annotated-article.ts';
import { scoreArticles } from '../evaluate/score.ts';
import { formatScore, toScoreJson } from '../evaluate/score-report.ts';
import { printData, printJson } from './output.ts';
import { predictAnnotations } from './predict-annotation.ts';
import { withTagger } from './with-tagger.ts';

interface EvaluateOptions {
  readonly byType?: boolean;
  readonly errors?: boolean;
  readonly json?: boolean;
}

async function evaluate(folder: string, options: EvaluateOptions): Promise<void> {
  const gold = readAnnotatedArticles(folder);
  const predictions = await withTagger((tagger) => predictAnnotations(gold, tagger));
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
