import type { Accuracy, Counts, Score } from './score.ts';

/** Precision, recall and F1 with the counts behind them; null where nothing was to be found or predicted. */
export interface Rates extends Counts {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

const ratio = (part: number, whole: number) => (whole ? part / whole : null);

/** The rates that follow from counts. */
export function ratesOf({ tp, fp, fn }: Counts): Rates {
  return {
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    f1: ratio(2 * tp, 2 * tp + fp + fn),
    tp,
    fp,
    fn,
  };
}

/** The sum of the counts of all groups. */
export function totalOf(groups: Readonly<Record<string, Counts>>): Counts {
  const sum = (of: keyof Counts) => Object.values(groups).reduce((total, counts) => total + counts[of], 0);
  return { tp: sum('tp'), fp: sum('fp'), fn: sum('fn') };
}

function mapSorted<A, B>(groups: Readonly<Record<string, A>>, f: (group: A) => B): Record<string, B> {
  return Object.fromEntries(
    Object.entries(groups)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, group]) => [name, f(group)]),
  );
}

/** The score as plain data, for `--json`. */
export function toScoreJson(score: Score): object {
  return {
    articles: score.articles,
    missing: score.missing,
    unknown: score.unknown,
    entities: ratesOf(totalOf(score.types)),
    relations: ratesOf(totalOf(score.predicates)),
    byType: mapSorted(score.types, ratesOf),
    byPredicate: mapSorted(score.predicates, ratesOf),
    accuracies: mapSorted(score.accuracies, ({ right, of }: Accuracy) => ({
      accuracy: ratio(right, of),
      right,
      of,
    })),
    extraParagraphs: score.extraParagraphs,
    errors: score.errors,
  };
}

const cell = (x: number | null) => (x === null ? '-' : x.toFixed(3)).padStart(7);

function rateRow(name: string, counts: Counts): string {
  const rates = ratesOf(counts);
  return `${name.padEnd(18)}${[rates.precision, rates.recall, rates.f1].map(cell).join('')}  ${counts.tp}/${counts.fp}/${counts.fn}`;
}

function groupRows(groups: Readonly<Record<string, Counts>>): string[] {
  return Object.entries(mapSorted(groups, (counts) => counts)).map(([name, counts]) =>
    rateRow(`  ${name}`, counts),
  );
}

/** The score as a table for a terminal; `byType` adds a row per type and predicate, `errors` every error. */
export function formatScore(score: Score, options: { byType?: boolean; errors?: boolean } = {}): string {
  const accuracies = Object.entries(mapSorted(score.accuracies, (a) => a));
  return [
    `${score.articles} articles, without a prediction: ${score.missing.join(' ') || 'none'}`,
    `${''.padEnd(24)}P      R     F1  tp/fp/fn`,
    rateRow('entities', totalOf(score.types)),
    ...(options.byType ? groupRows(score.types) : []),
    rateRow('relations', totalOf(score.predicates)),
    ...(options.byType ? groupRows(score.predicates) : []),
    ...accuracies.map(([name, a]) => `${name.padEnd(18)}${cell(ratio(a.right, a.of))}  ${a.right}/${a.of}`),
    `${'extra paragraphs'.padEnd(18)}${String(score.extraParagraphs).padStart(7)}`,
    ...(options.errors ? score.errors.map((e) => `${e.article}\t${e.error}\t${e.item}`) : []),
  ].join('\n');
}
