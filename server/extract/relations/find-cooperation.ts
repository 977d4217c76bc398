import words from './cooperation.json' with { type: 'json' };
import { isDoubtful } from './doubt.ts';
import type { Finding } from './finding.ts';
import { endOf } from './frame.ts';
import type { Group } from './group.ts';
import { readGroups } from './group.ts';
import type { Sentence } from './sentence.ts';

const verb = new RegExp(words.verbs.join('|'), 'gu');
const partner = /(?:与|和|同|跟|携手|联合|牵手|会同)$/u;

/** Finds `甲与乙签署…`, `甲、乙、丙共建…`, `甲分别与乙、丙签约`: who works together with whom. */
export function findCooperation(sentence: Sentence): Finding[] {
  const groups = readGroups(sentence).filter((group) => group.members.some(isActor));
  if (groups.length === 0) return [];
  return [...sentence.masked.matchAll(verb)].flatMap((match) => {
    const before = sentence.masked.slice(0, match.index);
    const near = groups.findLast((group) => group.to <= match.index);
    if (!near || /[，,]|.{20}/u.test(before.slice(near.to)) || isDoubtful(before)) return [];
    const to = match.index + match[0].length;
    const lead = before.slice(0, near.from);
    if (!partner.test(lead)) return pairs(sentence, near.members, near.members, near.from, to);
    const subject = groups.findLast(
      (group) => group.to < near.from && !/[。；]/u.test(before.slice(group.to, near.from)),
    );
    return subject ? cross(sentence, subject, near, to) : [];
  });
}

function isActor({ entity }: Group['members'][number]): boolean {
  return entity.type !== 'Program';
}

function cross(sentence: Sentence, subject: Group, object: Group, to: number): Finding[] {
  return pairs(sentence, subject.members, object.members, subject.from, to);
}

function pairs(
  sentence: Sentence,
  some: Group['members'],
  others: Group['members'],
  from: number,
  to: number,
): Finding[] {
  const start = sentence.offsets[from] ?? sentence.start;
  const end = endOf(sentence, to);
  return some.filter(isActor).flatMap((subject, index) =>
    others
      .slice(some === others ? index + 1 : 0)
      .filter(isActor)
      .filter((object) => object.entity !== subject.entity)
      .map((object) => ({
        subject: subject.entity,
        predicate: 'COOPERATES_WITH' as const,
        object: object.entity,
        title: null,
        block: sentence.block,
        start,
        end,
        rule: 'cooperates-with/together',
        confidence: 0.8,
      })),
  );
}
