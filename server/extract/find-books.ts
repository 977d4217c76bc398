import { programHeadOf } from './program-heads.ts';
import type { Finding, TaggedBlock } from './tagged-block.ts';

const masthead = /(日报|晚报|晨报|早报|时报|商报|都市报|周报|导报|周刊|杂志|新闻|电视|报|网)$/u;
const documentMark = /^关于|年）$|试行）$|草案）$|条$/u;

/** Finds plans, policies, lists and the like in 《》. Newspapers, books and songs are none. */
export function findBooks(block: TaggedBlock): readonly Finding[] {
  return [...block.text.matchAll(/《([^《》]+(?:《[^《》]*》[^《》]*)?)》/gu)].flatMap((match): Finding[] => {
    const title = (match[1] ?? '').replace(/（[^）]*）$/u, '');
    const head = programHeadOf(title);
    if (masthead.test(title) || !(head || documentMark.test(match[1] ?? ''))) return [];
    const start = match.index;
    const kind = head?.kind ?? 'policy';
    return [
      { start, end: start + match[0].length, type: 'Program', kind, rule: 'program/book', confidence: 0.9 },
    ];
  });
}
