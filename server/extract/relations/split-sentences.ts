import type { Token } from './token.ts';

/** A sentence's place in its block, with the mentions inside. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly inside: readonly Token[];
}

const sentenceEnd = /[。！？；!?;\n]+[”’」』）)]*/gu;
/** Longest sentence, in characters; a longer one is cut, so that the rules' work stays linear in any text. */
const longestSentence = 800;

/** Cuts a block at the ends of its sentences that are not inside a mention. Tokens are in order, without overlap. */
export function splitSentences(text: string, tokens: readonly Token[]): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let next = 0;
  for (const end of sentenceEnds(text, tokens)) {
    const from = next;
    for (let at = tokens[next]; at && at.start < end; at = tokens[next]) next += 1;
    if (end > start) stretches.push({ start, end, inside: tokens.slice(from, next) });
    start = end;
  }
  return stretches;
}

function* sentenceEnds(text: string, tokens: readonly Token[]): Generator<number> {
  let start = 0;
  let probe = 0;
  for (const { from, to } of breaks(text)) {
    while (to - start > longestSentence) {
      start = outsideMention(tokens, start + longestSentence);
      yield start;
    }
    for (let at = tokens[probe]; at && at.end < to; at = tokens[probe]) probe += 1;
    const across = tokens[probe];
    if (across && across.start < from && to < text.length) continue;
    start = to;
    yield to;
  }
}

function* breaks(text: string): Generator<{ readonly from: number; readonly to: number }> {
  for (const match of text.matchAll(sentenceEnd)) {
    yield { from: match.index, to: match.index + match[0].length };
  }
  yield { from: text.length, to: text.length };
}

/** The offset, or the end of the mention that it would cut. */
function outsideMention(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const token = tokens[low];
  return token && token.start < offset ? token.end : offset;
}
