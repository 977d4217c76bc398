import type { Mention } from '../model/mention.ts';
import type { TaggedWord } from './tagger.ts';

/** A text block of an article with the tagger's words. */
export interface TaggedBlock {
  readonly block: number;
  readonly text: string;
  readonly words: readonly TaggedWord[];
}

/** What a finder says of a stretch of the block. */
export type Finding = Pick<Mention, 'start' | 'end' | 'type' | 'kind' | 'rule' | 'confidence'>;

/** The mention of a finding, with its text. */
export function toMention(block: TaggedBlock, finding: Finding): Mention {
  return { ...finding, block: block.block, text: block.text.slice(finding.start, finding.end) };
}
