import type { Mention } from '../model/mention.ts';
import type { TaggedWord } from './tagger.ts';

/** A text block of an article with the tagger's words, or a stretch of it where it is long. */
export interface TaggedBlock {
  readonly block: number;
  /** Where the stretch begins in the block; the offsets of words and findings count from there. */
  readonly offset: number;
  readonly text: string;
  readonly words: readonly TaggedWord[];
}

/** What a finder says of a stretch of the block. */
export type Finding = Pick<Mention, 'start' | 'end' | 'type' | 'kind' | 'rule' | 'confidence'>;

/** The mention of a finding, with its text and its offsets in the block. */
export function toMention({ block, offset, text }: TaggedBlock, finding: Finding): Mention {
  const { start, end } = finding;
  return { ...finding, block, start: offset + start, end: offset + end, text: text.slice(start, end) };
}
