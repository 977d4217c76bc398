import { isNamePart, reachBack } from './name-start.ts';
import { suffixOf } from './name-suffixes.ts';
import type { Finding, TaggedBlock } from './tagged-block.ts';
import { beginsWithTitle } from './titles.ts';

/** Last characters of departments: too common alone, they count after a body's name and before a post. */
const department = /^.{0,6}[所处科部室办司系局]$/u;

/** A department with its own post right after it needs no body before it: 医政科科长, 妇幼处副处长. */
function hasOwnPost(block: TaggedBlock, end: number): boolean {
  const last = block.text[end - 1] ?? '';
  return '科处部司'.includes(last) && new RegExp(`^副?${last}长`, 'u').test(block.text.slice(end));
}

/** Finds departments of a named body: 研究院|生态|环境|所 before 高级工程师. */
export function findDepartments(block: TaggedBlock): readonly Finding[] {
  const { words } = block;
  return words.flatMap((last, index): Finding[] => {
    if (!department.test(last.text) || !beginsWithTitle(block.text.slice(last.end))) return [];
    const start = reachBack(words, index, (all, i) => isNamePart(all, i) && all[i]?.tag !== 'PER');
    const first = words[start];
    const isOwned = first?.tag === 'ORG' && start < index && suffixOf(first.text) !== null;
    if (!first || last.end - first.start < 3 || !(isOwned || hasOwnPost(block, last.end))) return [];
    const kind = last.text.endsWith('所')
      ? 'research'
      : isOwned
        ? (suffixOf(first.text)?.kind ?? 'other')
        : 'government';
    return [
      {
        start: first.start,
        end: last.end,
        type: 'Organization',
        kind,
        rule: 'body/department',
        confidence: 0.8,
      },
    ];
  });
}
