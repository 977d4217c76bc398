import { basename } from 'node:path';
import type { Command } from 'commander';
import { readAnnotatedArticles } from '../evaluate/annotated-article.ts';
import { formatConfidence, reportConfidence } from '../evaluate/confidence-report.ts';
import { judgeArticles } from '../evaluate/judge-articles.ts';
import { renderEvaluation } from '../evaluate/page/render-evaluation.ts';
import { scoreArticles } from '../evaluate/score.ts';
import { formatScore, toScoreJson } from '../evaluate/score-report.ts';
import { printData, printJson, printMessage } from './output.ts';
import { predictAnnotations } from './predict-annotation.ts';
import { withTagger } from './with-tagger.ts';
import { writeFiles } from './write-files.ts';

interface EvaluateOptions {
  readonly byType?: boolean;
  readonly errors?: boolean;
  readonly json?: boolean;
  readonly html?: string;
}

async function evaluate(folder: string, options: EvaluateOptions): Promise<void> {
  const gold = readAnnotatedArticles(folder);
  const predictions = await withTagger((tagger) => predictAnnotations(gold, tagger));
  const score = scoreArticles(gold, predictions);
  const judged = judgeArticles(gold, predictions);
  const confidence = reportConfidence(judged.flatMap(({ relations }) => relations));
  if (options.html !== undefined) {
    const page = renderEvaluation({ name: basename(folder), score, confidence, articles: judged });
    await writeFiles(new Map([[options.html, [page]]]), '--html');
    printMessage(`${options.html}: ${gold.length} articles`);
  }
  if (options.json) printJson({ gold: basename(folder), ...toScoreJson(score), ...confidence });
  else printData([formatScore(score, options), formatConfidence(confidence)].join('\n'));
}

/** `newsgraph evaluate`: reads the texts of annotated articles and scores what was found against the annotation. */
export function addEvaluateCommand(program: Command): void {
  program
    .command('evaluate')
    .description('read the texts of annotated articles and score what was found against their annotation')
    .argument('<gold-folder>', 'folder of annotated articles (.json), with its subfolders')
    .option('--by-type', 'also a row per entity type and per predicate')
    .option('--errors', 'also list what is missed or wrong')
    .option('--html <file>', 'also write a page that shows each article, annotated and found side by side')
    .option('--json', 'print everything as JSON')
    .action(evaluate);
}
