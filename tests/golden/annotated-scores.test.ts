import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { predictAnnotations } from '../../server/cli/predict-annotation.ts';
import { readConfig } from '../../server/config.ts';
import { readAnnotatedArticles } from '../../server/evaluate/annotated-article.ts';
import { type Score, scoreArticles } from '../../server/evaluate/score.ts';
import { ratesOf, toScoreJson, totalOf } from '../../server/evaluate/score-report.ts';
import { openTagger, type Tagger } from '../../server/extract/tagger.ts';
import { goldFolder, goldReason } from '../support/gold.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let tagger: Tagger;

async function scoreOf(folder: string): Promise<Score> {
  const gold = readAnnotatedArticles(join(goldFolder, folder));
  return scoreArticles(gold, await predictAnnotations(gold, tagger));
}

const entityF1 = (score: Score) => ratesOf(totalOf(score.types)).f1;
const relationF1 = (score: Score) => ratesOf(totalOf(score.predicates)).f1;

function accuracy(score: Score, name: string): number {
  const pair = score.accuracies[name];
  return pair ? pair.right / pair.of : 0;
}

describe.skipIf(!existsSync(goldFolder))(`reading annotated articles (${goldReason})`, () => {
  beforeAll(async () => {
    tagger = await openTagger(readConfig().model);
  });
  afterAll(() => tagger.close());

  it('keeps the floors on the page that the project started from', async () => {
    const score = await scoreOf('seed');
    expect(score.missing).toEqual([]);
    expect(entityF1(score)).toBeGreaterThanOrEqual(0.8);
    expect(relationF1(score)).toBeGreaterThanOrEqual(0.6);
    for (const field of ['title', 'publication', 'date', 'bylines'])
      expect(accuracy(score, field)).toBeGreaterThanOrEqual(0.8);
  });

  it('keeps the floors on articles of other papers', async () => {
    const score = await scoreOf('dev');
    expect(entityF1(score)).toBeGreaterThanOrEqual(0.7);
    expect(relationF1(score)).toBeGreaterThanOrEqual(0.35);
  });

  it('scores as the reference scorer does', async () => {
    const gold = readAnnotatedArticles(join(goldFolder, 'dev'));
    const predictions = await predictAnnotations(gold, tagger);
    const folder = join(temporaryFolder(), 'predictions');
    mkdirSync(folder);
    for (const article of predictions)
      writeFileSync(join(folder, `${article.id}.json`), JSON.stringify(article));
    const reference = execFileSync(
      process.execPath,
      [join(goldFolder, 'score.mjs'), join(goldFolder, 'dev'), folder, '--json'],
      {
        maxBuffer: 1e8,
      },
    );
    const ours = scoreArticles(gold, predictions);
    expect(JSON.parse(JSON.stringify(toScoreJson(ours)))).toEqual(JSON.parse(reference.toString()));
  });
});
