import { isNamePart, reachBack } from './name-start.ts';
import { suffixOf } from './name-suffixes.ts';
import type { Finding, TaggedBlock } from './tagged-block.ts';
import { beginsWithTitle } from './titles.ts';

/** Last characters of departments: too common alone, they count after a body's name and before a post. */
const department = /^.{0,6}[所处科部室办司系局]$/u;

/** Finds departments of a named body: 研究院|生态|环境|所 before 高级工程师. */
export function findDepartments(block: TaggedBlock): readonly Finding[] {
  const { words } = block;
  return words.flatMap((last, index): Finding[] => {
    if (!department.test(last.text) || !beginsWithTitle(block.text.slice(last.end))) return [];
    const start = reachBack(words, index, (all, i) => isNamePart(all, i) && all[i]?.tag !== 'PER');
    const first = words[start];
    if (!first || start >= index || first.tag !== 'ORG' || !suffixOf(first.text)) return [];
    const kind = last.text.endsWith('所') ? 'research' : (suffixOf(first.text)?.kind ?? 'other');
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
