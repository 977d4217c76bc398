// `npx tsx training/fit-rule-counts.ts FOLDER [--check FOLDER] [--folds 5] [--dry-run]`: counts how often each rule for
// relations is right on annotated articles, and writes server/extract/relations/rule-counts.json.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { calibrationOf } from '../server/evaluate/calibration.ts';
import { confidenceOf } from '../server/extract/relations/confidence-of.ts';
import { createRulePrecision, type RuleCount } from '../server/extract/relations/rule-precision.ts';
import { openTagger } from '../server/extract/tagger.ts';
import { projectRoot } from '../server/project-root.ts';
import { type JudgedFinding, judgeFindings } from './judge-findings.ts';
import { readFitOptions } from './read-fit-options.ts';

const target = join(projectRoot, 'server', 'extract', 'relations', 'rule-counts.json');
const why =
  'How often each rule was right on annotated articles, of those of its findings that the annotation can judge (what it ' +
  'calls optional is right, too), counted by training/fit-rule-counts.ts. rule-precision.ts makes confidences of these ' +
  'counts, which are all that is kept of the articles.';

type Confidence = (rule: string) => number;

function count(findings: readonly JudgedFinding[]): Record<string, RuleCount> {
  const counts: Record<string, RuleCount> = {};
  for (const { rule, isRight } of findings) {
    const { right, of } = counts[rule] ?? { right: 0, of: 0 };
    counts[rule] = { right: right + Number(isRight), of: of + 1 };
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function print(what: string, findings: readonly JudgedFinding[], confidences: readonly number[]): void {
  const forecasts = findings.map(({ isRight }, i) => ({ isRight, confidence: confidences[i] ?? 0 }));
  const squares = forecasts.map(({ isRight, confidence }) => (Number(isRight) - confidence) ** 2);
  const brier = squares.reduce((sum, square) => sum + square, 0) / squares.length;
  const { expectedError } = calibrationOf(forecasts);
  console.log(`${what.padEnd(40)}${expectedError?.toFixed(3)}  ${brier.toFixed(3)}  ${findings.length}`);
}

function printBy(what: string, findings: readonly JudgedFinding[], confidence: Confidence): void {
  const confidences = findings.map(({ rule }) => confidence(rule));
  print(what, findings, confidences);
}

/** Each finding's confidence by the counts of the other folds; an article's findings are in one fold. */
function crossValidate(findings: readonly JudgedFinding[], folds: number): readonly number[] {
  const byFold = Array.from({ length: folds }, (_, fold) =>
    createRulePrecision(count(findings.filter(({ article }) => article % folds !== fold))),
  );
  return findings.map(({ article, rule }) => byFold[article % folds]?.(rule) ?? 0);
}

const usage = 'fit-rule-counts.ts FOLDER [--check FOLDER] [--folds 2 or more] [--dry-run]';
const {
  folders: [folder = ''],
  check,
  folds,
  isDryRun,
} = readFitOptions(usage, 1);

const tagger = await openTagger();
const findings = await judgeFindings(folder, tagger);
const counts = count(findings);
console.log(`${''.padEnd(40)}ECE    Brier  relations`);
printBy(`${basename(folder)}, as it was`, findings, confidenceOf);
print(`${basename(folder)}, ${folds}-fold cross-validated`, findings, crossValidate(findings, folds));
for (const other of check) {
  const unseen = await judgeFindings(other, tagger);
  printBy(`${basename(other)}, as it was`, unseen, confidenceOf);
  printBy(`${basename(other)}, not counted`, unseen, createRulePrecision(counts));
}
await tagger.close();
if (!isDryRun) writeFileSync(target, `${JSON.stringify({ why, rules: counts }, null, 2)}\n`);
