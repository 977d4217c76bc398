import words from './cooperation.json' with { type: 'json' };
import { isDoubtful } from './doubt.ts';
import type { Finding } from './finding.ts';
import { endOf } from './frame.ts';
import { type Group, readGroups } from './group.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

const verb = new RegExp(words.verbs.join('|'), 'gu');
const partner = /(?:与|和|同|跟|携手|联合|牵手|会同)[^，,。；、\uE000\uE001\uE002\uE004]{0,8}$/u;
/** A list of the parties after the name of what they signed: `…合作协议：甲、乙`. */
const agreement = /(?:协议|合同|备忘录|意向书|签约方)[^，,。；]{0,4}：$/u;
const partnerBefore = /[与同跟]$/u;
const speaks = /^[^，,]{0,8}(?:说|表示|介绍|透露|称)[，,：]/u;
const aside = /(?:[在于据]|根据|举行的)$/u;
/** Most characters from the partners to the verb. */
const reach = 20;

/** Finds `甲与乙签署…`, `甲、乙、丙共建…`, `甲分别与乙、丙签约`: who works together with whom. */
export function findCooperation(sentence: Sentence): Finding[] {
  const groups = readGroups(sentence).filter((group) => group.members.some(isActor));
  if (groups.length === 0) return [];
  const parties = groups.filter((group) => agreement.test(sentence.masked.slice(0, group.from)));
  const listed = parties.flatMap((group) =>
    pairsWithin(sentence, group).flatMap((pair) => toFinding(sentence, pair, group.from, group.to)),
  );
  const acting = [...sentence.masked.matchAll(verb)].flatMap((match) => {
    const before = sentence.masked.slice(0, match.index);
    const near = groups.findLast(
      (group) => group.to <= match.index && !aside.test(before.slice(0, group.from)),
    );
    if (!near || isDoubtful(before)) return [];
    const between = before.slice(near.to);
    if (between.length > reach || !isTight(between, match[0])) return [];
    return partnersOf(sentence, groups, near, match.index + match[0].length);
  });
  return [...listed, ...acting];
}

/** Whether nothing else is named between the partners and the verb: 甲与乙近日签约, 甲与乙的海外合作. */
function isTight(between: string, verb: string): boolean {
  if (/[，,与同]/u.test(between)) return false;
  return !between.includes('的') || (verb === '合作' && /^[^的]{0,10}的[^的]{0,4}$/u.test(between));
}

function isActor({ entity }: Token): boolean {
  return entity.type !== 'Program' && entity.kind !== 'site';
}

function partnersOf(sentence: Sentence, groups: readonly Group[], near: Group, to: number): Finding[] {
  const before = sentence.masked.slice(0, near.from);
  if (!partner.test(before)) {
    return pairsWithin(sentence, near).flatMap((pair) => toFinding(sentence, pair, near.from, to));
  }
  const subject = groups.findLast((group) => group.to < near.from && isActing(before, group));
  if (!subject) return [];
  return subject.members
    .flatMap((one) => near.members.map((other): Pair => [one, other]))
    .flatMap((pair) => toFinding(sentence, pair, subject.from, to));
}

/** Whether the group can be who acts together with the partner named after it. */
function isActing(before: string, group: Group): boolean {
  const lead = before.slice(0, group.from);
  const between = before.slice(group.to);
  return !/[。；]/u.test(between) && !speaks.test(between) && !aside.test(lead) && !partnerBefore.test(lead);
}

type Pair = readonly [Token, Token];

/** The pairs that a list before the verb means: all of `甲、乙和丙`, of `甲与乙、丙` those of
 * the first, of `甲与乙、丙与丁` only those joined by 与. */
function pairsWithin(sentence: Sentence, { from, to, members }: Group): Pair[] {
  const joints = sentence.masked.slice(from, to).match(/与/gu) ?? [];
  if (joints.length > 1) return members.flatMap((one, index) => nextTo(sentence, one, members[index + 1]));
  const [first, second, ...others] = members;
  if (first && second && others.length > 0 && nextTo(sentence, first, second).length > 0) {
    return members.slice(1).map((other): Pair => [first, other]);
  }
  return members.flatMap((one, index) => members.slice(index + 1).map((other): Pair => [one, other]));
}

function nextTo(sentence: Sentence, one: Token, other: Token | undefined): Pair[] {
  return other && sentence.text.slice(one.end, other.start) === '与' ? [[one, other]] : [];
}

function toFinding(sentence: Sentence, [one, other]: Pair, from: number, to: number): Finding[] {
  const bothPersons = one.entity.type === 'Person' && other.entity.type === 'Person';
  if (bothPersons || one.entity === other.entity || !isActor(one) || !isActor(other)) return [];
  return [
    {
      subject: one.entity,
      predicate: 'COOPERATES_WITH',
      object: other.entity,
      title: null,
      block: sentence.block,
      start: sentence.offsets[from] ?? sentence.start,
      end: endOf(sentence, to),
      rule: 'cooperates-with/together',
    },
  ];
}
