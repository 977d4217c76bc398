/** What speaks for or against one answer: named numbers. A name that is missing is 0. */
export type Features = readonly (readonly [name: string, value: number])[];

/** A question with its possible answers, of which one is right. */
export interface Choice {
  readonly answers: readonly Features[];
  /** The index of the right answer. */
  readonly right: number;
}

/** What each named feature is worth. */
export type Weights = ReadonlyMap<string, number>;

type Row = Float64Array;

/** A choice with its answers as rows of numbers, a column for every name. */
interface Question {
  readonly answers: readonly Row[];
  readonly right: Row;
}

// Every weight is then within this slope, divided by the penalty, of the best one.
const smallestSlope = 1e-4;
const mostSteps = 10_000;

function toQuestions(choices: readonly Choice[], names: readonly string[]): readonly Question[] {
  const columns = new Map(names.map((name, column) => [name, column]));
  const rowOf = (features: Features): Row => {
    const row = new Float64Array(names.length);
    for (const [name, value] of features) row[columns.get(name) ?? 0] = value;
    return row;
  };
  return choices.map(({ answers, right }) => ({
    answers: answers.map(rowOf),
    right: rowOf(answers[right] ?? []),
  }));
}

function product(a: Row, b: Row): number {
  return a.reduce((sum, value, column) => sum + value * (b[column] ?? 0), 0);
}

function add(target: Row, row: Row, share: number): void {
  for (let column = 0; column < row.length; column += 1)
    target[column] = (target[column] ?? 0) + share * (row[column] ?? 0);
}

/** How probable each answer is: the softmax of the scores. */
function probabilities(answers: readonly Row[], weights: Row): readonly number[] {
  const scores = answers.map((answer) => product(answer, weights));
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}

/** The slope of the penalised log-likelihood: what is right, less what is expected, less the pull of the penalty. */
function slopeAt(weights: Row, questions: readonly Question[], penalty: number): Row {
  const slope = weights.map((weight) => -penalty * weight);
  for (const { answers, right } of questions) {
    const expected = probabilities(answers, weights);
    add(slope, right, 1);
    answers.forEach((answer, index) => {
      add(slope, answer, -(expected[index] ?? 0));
    });
  }
  return slope;
}

function squaredDistance(a: Row, b: Row): number {
  return a.reduce((sum, value, column) => sum + (value - (b[column] ?? 0)) ** 2, 0);
}

/** No direction bends more than this (a variance is at most a quarter of the squared range): steps never overshoot. */
function largestBend(questions: readonly Question[], penalty: number): number {
  const widths = questions.map(({ answers }) =>
    Math.max(...answers.flatMap((a) => answers.map((b) => squaredDistance(a, b)))),
  );
  return penalty + widths.reduce((a, b) => a + b, 0) / 4;
}

function climb(questions: readonly Question[], columns: number, penalty: number): Row {
  const bend = largestBend(questions, penalty);
  const ratio = Math.sqrt(bend / penalty);
  const momentum = (ratio - 1) / (ratio + 1);
  let last: Row = new Float64Array(columns);
  let ahead = last;
  for (let step = 0; step < mostSteps; step += 1) {
    const slope = slopeAt(ahead, questions, penalty);
    if (slope.every((value) => Math.abs(value) < smallestSlope)) break;
    const next = ahead.map((weight, column) => weight + (slope[column] ?? 0) / bend);
    ahead = next.map((weight, column) => weight + momentum * (weight - (last[column] ?? 0)));
    last = next;
  }
  return ahead;
}

/**
 * The weights of a conditional logit (McFadden 1974) with an L2 penalty: those under which the right answers are the
 * most probable, less half the penalty times the sum of their squares. Nesterov's ascent from zero: the same choices
 * in the same order give the same weights.
 * @param penalty above 0; the larger, the closer to 0 the weights stay.
 */
export function fitConditionalLogit(choices: readonly Choice[], penalty: number): Weights {
  const named = choices.flatMap(({ answers }) => answers.flat().map(([name]) => name));
  const names = [...new Set(named)].sort();
  const weights = climb(toQuestions(choices, names), names.length, penalty);
  return new Map(names.map((name, column) => [name, weights[column] ?? 0]));
}

/** The index of the answer with the highest sum of weighted features, the first of equals. */
export function chooseAnswer(answers: readonly Features[], weights: Weights): number {
  const scores = answers.map((answer) =>
    answer.reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0),
  );
  return scores.indexOf(Math.max(...scores));
}
