// `npx tsx training/fit-title-weights.ts FOLDER… [--check FOLDER] [--folds 5] [--dry-run]`: fits the weights by which a
// headline's title is told from its kicker and subtitle, and writes server/ingest/layout/title-weights.json.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../server/project-root.ts';
import { chooseAnswer, fitConditionalLogit, type Weights } from './conditional-logit.ts';
import { readFitOptions } from './read-fit-options.ts';
import { readTitleChoices, type TitleChoice, type TitleChoices } from './title-choices.ts';

const penalty = 1;
const target = join(projectRoot, 'server', 'ingest', 'layout', 'title-weights.json');
const why =
  'Weights of the features in title-features.ts: a conditional logit over the readings of a headline (which line, or ' +
  `which part of a one-line headline, is the title), fitted with an L2 penalty of ${penalty} on annotated headlines of ` +
  'several lines or parts, each as printed and run together on one line, by training/fit-title-weights.ts. Only these ' +
  'numbers are kept of them.';

/** The weights as they ship: two decimals say all that some hundred headlines can tell. */
function fitRounded(choices: readonly TitleChoice[]): Weights {
  const asked = choices.flatMap(({ printed, flattened }) => [printed, ...flattened]);
  const rounded = [...fitConditionalLogit(asked, penalty)].map(
    ([name, weight]) => [name, Math.round(weight * 100) / 100] as const,
  );
  return new Map(rounded.filter(([, weight]) => weight !== 0));
}

function isRight({ printed }: TitleChoice, weights: Weights): boolean {
  return chooseAnswer(printed.answers, weights) === printed.right;
}

/** Which headlines are read rightly by weights that were fitted on the other folds only. */
function crossValidate(choices: readonly TitleChoice[], folds: number): ReadonlySet<TitleChoice> {
  const right = Array.from({ length: folds }, (_, fold) => {
    const weights = fitRounded(choices.filter((_, index) => index % folds !== fold));
    return choices.filter((choice, index) => index % folds === fold && isRight(choice, weights));
  });
  return new Set(right.flat());
}

function print(what: string, right: number, of: number): void {
  console.log(`${what.padEnd(40)}${(right / of).toFixed(3)}  ${right}/${of}`);
}

function printFolder({ folder, choices, unreadable }: TitleChoices, how: string, right: number): void {
  print(`${basename(folder)}, ${how}`, right, choices.length + unreadable);
}

const usage = 'fit-title-weights.ts FOLDER… [--check FOLDER] [--folds 2 or more] [--dry-run]';
const { folders, check, folds, isDryRun } = readFitOptions(usage, Number.POSITIVE_INFINITY);

const fitted = folders.map(readTitleChoices);
const all = fitted.flatMap(({ choices }) => choices);
const weights = fitRounded(all);
const validated = crossValidate(all, folds);
print(`all, ${folds}-fold cross-validated, readable`, validated.size, all.length);
for (const set of fitted) {
  printFolder(set, 'cross-validated', set.choices.filter((choice) => validated.has(choice)).length);
  printFolder(set, 'fitted', set.choices.filter((choice) => isRight(choice, weights)).length);
}
for (const set of check.map(readTitleChoices))
  printFolder(set, 'not fitted on', set.choices.filter((choice) => isRight(choice, weights)).length);
if (!isDryRun)
  writeFileSync(target, `${JSON.stringify({ why, weights: Object.fromEntries(weights) }, null, 2)}\n`);
