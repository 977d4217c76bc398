import { isDoubtful } from './doubt.ts';
import { type CompiledFrame, canRelate, type Match } from './frame.ts';
import type { Group } from './group.ts';
import type { Sentence } from './sentence.ts';

/** Most characters between a subject and its verb, and most commas. */
const subjectReach = 60;
const commasBetween = 2;
/** Words that make the name after them something other than the subject. */
const preposition =
  /(?:[在于从对向给按据以将把赴到至比用被让使自]|根据|按照|通过|随着|围绕|结合|依托|为|参加|出席)$/u;
/** What follows a name that is no subject of a later verb: 甲的…, 甲介绍，… */
const noSubject = /^(?:的|之|等?[^，,]{0,8}(?:说|表示|介绍|指出|透露|认为|称|告诉记者)[，,：:]|方面[，,])/u;

/** Finds every place of a sentence where the frame's words and groups stand in its order. */
export function matchFrame(sentence: Sentence, groups: readonly Group[], frame: CompiledFrame): Match[] {
  const find = finders[frame.order];
  return [...sentence.masked.matchAll(frame.verb)].flatMap((verb) => {
    const match = find(sentence, groups, frame, verb.index, verb.index + verb[0].length);
    return match ? [match] : [];
  });
}

type Finder = (
  sentence: Sentence,
  groups: readonly Group[],
  frame: CompiledFrame,
  from: number,
  to: number,
) => Match | null;

const finders: Readonly<Record<CompiledFrame['order'], Finder>> = {
  'subject-verb-object': (sentence, groups, frame, from, to) => {
    if (isDoubtful(sentence.masked.slice(0, from))) return null;
    for (const object of groupsAfter(sentence, groups, to, frame.reach)) {
      const subject = subjectBefore(sentence, groups, frame, from, object);
      if (subject) return { subject, object, from: subject.from, to: object.to };
    }
    return null;
  },
  'object-by-subject-verb': (sentence, groups, frame, from, to) => {
    const subject = groups.findLast((group) => group.to <= from);
    if (!subject || /[，,]|.{13}/u.test(sentence.masked.slice(subject.to, from))) return null;
    const before = sentence.masked.slice(0, subject.from);
    const by = before.search(/(?:由|系|经)[^，,。]{0,4}$/u);
    if (by < 0 || isDoubtful(sentence.masked.slice(0, by))) return null;
    const object = groups.findLast((group) => group.to <= by && canRelate(frame.predicate, subject, group));
    if (!object || by - object.to > 16) return null;
    return { subject, object, from: object.from, to };
  },
  'subject-in-object-verb': (sentence, groups, frame, from, to) => {
    const object = groups.findLast((group) => group.to <= from);
    if (!object || /[，,]|.{13}/u.test(sentence.masked.slice(object.to, from))) return null;
    const before = sentence.masked.slice(0, object.from);
    const place = before.search(/[在于][^，,。]{0,6}$/u);
    if (place < 0 || isDoubtful(sentence.masked.slice(0, from))) return null;
    const subject = subjectBefore(sentence, groups, frame, place, object);
    return subject ? { subject, object, from: subject.from, to } : null;
  },
  'verb-object-of-subject': (sentence, groups, frame, from, to) => {
    const object = groups.find((group) => group.from >= to);
    if (!object || object.from - to > 6 || isDoubtful(sentence.masked.slice(0, from))) return null;
    const subject = groups.find((group) => group.from >= object.to);
    if (!subject || !canRelate(frame.predicate, subject, object)) return null;
    if (!/^[^，,。；]{0,8}的[^，,。；]{0,8}$/u.test(sentence.masked.slice(object.to, subject.from)))
      return null;
    return { subject, object, from, to: subject.to };
  },
};

/** Groups after the verb in its clause, up to `reach` characters away, nearest first. */
function groupsAfter(sentence: Sentence, groups: readonly Group[], to: number, reach: number): Group[] {
  const clause = sentence.masked.slice(to).search(/[，,。；;：]/u);
  const limit = Math.min(to + reach, clause < 0 ? sentence.masked.length : to + clause);
  return groups.filter((group) => group.from >= to && group.from <= limit);
}

/** The nearest group before `at` that can be the subject of what is said there about `object`. */
function subjectBefore(
  sentence: Sentence,
  groups: readonly Group[],
  frame: CompiledFrame,
  at: number,
  object: Group,
): Group | null {
  for (const group of groups.toReversed()) {
    if (group.to > at) continue;
    const between = sentence.masked.slice(group.to, at);
    const commas = between.match(/[，,]/gu)?.length ?? 0;
    if (between.length > subjectReach || commas > commasBetween) return null;
    if (!canRelate(frame.predicate, group, object)) continue;
    if (isSubject(sentence, group, between, commas > 0)) return group;
  }
  return null;
}

function isSubject(sentence: Sentence, group: Group, between: string, isEarlierClause: boolean): boolean {
  const before = sentence.masked.slice(0, group.from);
  if (preposition.test(before) || noSubject.test(between)) return false;
  return !isEarlierClause || /(?:^|[，,。；：:\s”])[^，,。；\uE000-\uE004]{0,12}$/u.test(before);
}
