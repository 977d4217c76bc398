import { programHeadOf } from './program-heads.ts';
import type { Finding, TaggedBlock } from './tagged-block.ts';

/** Finds programmes named in “”: with a head noun inside, or right after the quotation marks. */
export function findQuotedPrograms(block: TaggedBlock): readonly Finding[] {
  return [...block.text.matchAll(/“([^“”，。！？]{2,20})”/gu)].flatMap((match): Finding[] => {
    const start = match.index;
    const end = start + match[0].length;
    const after = block.words.filter((word) => word.start >= end).slice(0, 3);
    for (let count = after.length; count > 0; count -= 1) {
      const tail = after
        .slice(0, count)
        .map((word) => word.text)
        .join('');
      const head = programHeadOf(tail);
      if (head && head.head === tail) {
        return [
          {
            start,
            end: end + tail.length,
            type: 'Program',
            kind: head.kind,
            rule: 'program/quoted-head',
            confidence: 0.7,
          },
        ];
      }
    }
    const head = programHeadOf(match[1] ?? '');
    if (!head || head.head === match[1]) return [];
    return [{ start, end, type: 'Program', kind: head.kind, rule: 'program/quoted', confidence: 0.7 }];
  });
}
