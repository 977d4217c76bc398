import type { Finding, TaggedBlock } from './tagged-block.ts';

/** Finds persons: what the tagger takes for a name, and names of other peoples with a dot inside. */
export function findPersons(block: TaggedBlock): readonly Finding[] {
  return block.words.flatMap((word): Finding[] => {
    const isName = word.tag === 'PER' && /^[\p{Script=Han}·•]{2,}$/u.test(word.text);
    if (!isName) return [];
    return [
      {
        start: word.start,
        end: word.end,
        type: 'Person',
        kind: null,
        rule: 'person/tagger',
        confidence: word.confidence,
      },
    ];
  });
}
