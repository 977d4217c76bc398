import { suffixOf } from './name-suffixes.ts';
import type { Finding, TaggedBlock } from './tagged-block.ts';

/** Finds what the tagger takes for a body; one without a telling last word is a business. */
export function findTaggedBodies(block: TaggedBlock): readonly Finding[] {
  return block.words.flatMap((word): Finding[] => {
    if (word.tag !== 'ORG' || word.text.length < 2) return [];
    const { type, kind } = suffixOf(word.text) ?? { type: 'Company' as const, kind: null };
    return [
      {
        start: word.start,
        end: word.end,
        type,
        kind,
        rule: 'body/tagger',
        confidence: word.confidence * 0.8,
      },
    ];
  });
}
