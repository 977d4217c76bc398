import { isProper, reachBack } from './name-start.ts';
import { programHeadOf } from './program-heads.ts';
import type { Finding, TaggedBlock } from './tagged-block.ts';

/** Finds programmes by the last word of their names, where the words before it hold a proper noun. */
export function findHeadedPrograms(block: TaggedBlock): readonly Finding[] {
  const { words } = block;
  return words.flatMap((word, index): Finding[] => {
    const recent = words
      .slice(Math.max(0, index - 3), index + 1)
      .map((w) => w.text)
      .join('');
    const head = programHeadOf(recent);
    if (!head) return [];
    const headStart = word.end - head.head.length;
    const first = words.findIndex((w) => w.end > headStart);
    const start = reachBack(words, first);
    const parts = words.slice(start, index + 1);
    const begin = parts[0];
    if (!begin || begin.start >= headStart || !parts.some(isProper)) return [];
    return [
      {
        start: begin.start,
        end: word.end,
        type: 'Program',
        kind: head.kind,
        rule: 'program/head',
        confidence: 0.6,
      },
    ];
  });
}
