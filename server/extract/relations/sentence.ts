import type { EntityType } from '../../model/ontology.ts';
import type { Token } from './token.ts';

/** What stands for a mention in a masked sentence: one private-use character per type, so that a verb or a title is
 * never found inside a name, and a pattern can ask for a type with a plain character class. */
export const maskOf: Readonly<Record<EntityType, string>> = {
  Person: '\uE000',
  Company: '\uE001',
  Organization: '\uE002',
  Place: '\uE003',
  Program: '\uE004',
};

/** Character class of every mask character, for use inside a pattern's brackets. */
export const anyMask = '\uE000-\uE004';

/** A sentence of a text block with its mentions, as read by the rules. */
export interface Sentence {
  readonly block: number;
  /** Offsets in the block's clean text. */
  readonly start: number;
  readonly end: number;
  /** The block's clean text, whole. */
  readonly text: string;
  /** In order, without overlap. */
  readonly tokens: readonly Token[];
  /** The sentence with each mention as one character of `maskOf`. */
  readonly masked: string;
  /** Offset in the block of each position of `masked`, and of its end. */
  readonly offsets: readonly number[];
  /** The mention that stands at a position of `masked`. */
  readonly tokenAt: ReadonlyMap<number, Token>;
}

const strayMask = /[\uE000-\uE004]/gu;

/** Builds the masked sentence from `start` to `end` of a block's text. Tokens must be sorted and not overlap. */
export function maskSentence(
  block: number,
  text: string,
  start: number,
  end: number,
  tokens: readonly Token[],
): Sentence {
  const offsets: number[] = [];
  const tokenAt = new Map<number, Token>();
  let masked = '';
  const copy = (from: number, to: number): void => {
    masked += text.slice(from, to).replace(strayMask, '\uFFFD');
    for (let offset = from; offset < to; offset += 1) offsets.push(offset);
  };
  let at = start;
  for (const token of tokens) {
    copy(at, token.start);
    tokenAt.set(masked.length, token);
    masked += maskOf[token.entity.type];
    offsets.push(token.start);
    at = token.end;
  }
  copy(at, end);
  offsets.push(end);
  return { block, start, end, text, tokens, masked, offsets, tokenAt };
}

/** The same sentence with other tokens. */
export function withTokens(sentence: Sentence, tokens: readonly Token[]): Sentence {
  return maskSentence(sentence.block, sentence.text, sentence.start, sentence.end, tokens);
}
