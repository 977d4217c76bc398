import { isDoubtful } from './doubt.ts';
import { type CompiledFrame, canRelate, type Match } from './frame.ts';
import type { Group } from './group.ts';
import type { Sentence } from './sentence.ts';

/** Most characters between a subject and its verb, and most commas. */
const subjectReach = 60;
const commasBetween = 3;
/** Words that make the name after them something other than the subject. */
const preposition =
  /(?:[在于从对向给按据以将把赴到至比用被让使自]|根据|按照|通过|围绕|结合|依托|为|参加|出席)$/u;
/** 按照甲发布的《乙》: what is cited has an issuer. */
const cited = /(?:按照?|根据|依据|依照|落实|结合|围绕|[对到为])$/u;
/** What follows a name that is no subject of a later verb: 甲的…, 甲介绍，… */
const noSubject =
  /^(?:的|之|(?:集团)?(?:下属|旗下|所属)|(?:系列)?产品|等?[^，,]{0,8}(?:说|表示|介绍|指出|透露|认为|称|告诉记者)[，,：:]|方面[，,])/u;
/** 启动“甲”行动，覆盖…: what a clause ends with is what the next one speaks of. */
const topic = /^[^，,的]{0,6}[，,][^，,]{0,6}$/u;
/** 甲共同设立的某基金，…: the name is within a relative clause, its head is the subject. */
const relative =
  /^[^，,]*(?:设立|主办|举办|共同|建设|承建|投资|研发|组建|印发|牵头|申报|发布|推出|制定|选派)[^，,]*的[^，,]/u;
/** 乙由甲主办、丙承办: from `由` to the second host. */
const by =
  /(?:由|系|经)(?:[\uE000-\uE004、，和与及（）]|等|以及|共同|联合|主办|承办|协办|指导|支持|牵头|单位|参与|\d+家)*$/u;
/** 经甲批准设立: who permits it does not do it. */
const approved = /批准|同意|核准|认可|授权/u;
const anyMention = /[\uE000-\uE004]/u;

/** Finds every place of a sentence where the frame's words and groups stand in its order. */
export function matchFrame(sentence: Sentence, groups: readonly Group[], frame: CompiledFrame): Match[] {
  const find = finders[frame.order];
  return [...sentence.masked.matchAll(frame.verb)].flatMap((verb) => {
    if (isDoubtful(sentence.masked.slice(0, verb.index))) return [];
    const match = find(sentence, groups, frame, verb.index, verb.index + verb[0].length);
    return match && isAllowed(sentence, frame, match) ? [match] : [];
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
  'subject-verb-object': subjectVerbObject,
  'object-by-subject-verb': objectBySubjectVerb,
  'subject-in-object-verb': subjectInObjectVerb,
  'in-object-verb-subject': inObjectVerbSubject,
  'object-verb-subject': objectVerbSubject,
  'verb-subject-object': verbSubjectObject,
  'verb-object-of-subject': verbObjectOfSubject,
};

function subjectVerbObject(...[sentence, groups, frame, from, to]: Parameters<Finder>): Match | null {
  for (const object of groupsAfter(sentence, groups, to, frame.reach)) {
    const subject = subjectBefore(sentence, groups, frame, from, object);
    if (subject) return { subject, object, from: subject.from, to: object.to };
  }
  return null;
}

function objectBySubjectVerb(...[sentence, groups, frame, from, to]: Parameters<Finder>): Match | null {
  const subject = groups.findLast((group) => group.to <= from);
  if (!subject || !isShort(sentence.masked.slice(subject.to, from))) return null;
  const start = sentence.masked.slice(0, subject.from).search(by);
  if (start < 0 || approved.test(sentence.masked.slice(subject.to, from))) return null;
  const before = groups.findLast((group) => group.to <= start && canRelate(frame, subject, group));
  if (before && start - before.to <= 16) return { subject, object: before, from: before.from, to };
  const after = groups.find((group) => group.from >= to && canRelate(frame, subject, group));
  const between = after ? sentence.masked.slice(to, after.from) : '';
  if (!after || !/^[^。；]{0,30}的[^，。；]{0,8}$/u.test(between)) return null;
  return { subject, object: after, from: start, to: after.to };
}

function subjectInObjectVerb(...[sentence, groups, frame, from, to]: Parameters<Finder>): Match | null {
  const place = placeBefore(sentence, groups, frame, from);
  if (!place) return null;
  const subject = subjectBefore(sentence, groups, frame, place.at, place.object);
  return subject ? { subject, object: place.object, from: subject.from, to } : null;
}

function inObjectVerbSubject(...[sentence, groups, frame, from, to]: Parameters<Finder>): Match | null {
  const place = placeBefore(sentence, groups, frame, from);
  if (!place) return null;
  const subject = groupsAfter(sentence, groups, to, frame.reach).find((group) =>
    canRelate(frame, group, place.object),
  );
  return subject ? { subject, object: place.object, from: place.at, to: subject.to } : null;
}

function objectVerbSubject(...[sentence, groups, frame, from, to]: Parameters<Finder>): Match | null {
  const subject = groupsAfter(sentence, groups, to, frame.reach)[0];
  const object = groups.findLast((group) => group.to <= from);
  if (!subject || !object || !isShort(sentence.masked.slice(object.to, from))) return null;
  return canRelate(frame, subject, object) ? { subject, object, from: object.from, to: subject.to } : null;
}

function verbSubjectObject(...[sentence, groups, frame, , to]: Parameters<Finder>): Match | null {
  const [subject, object] = groupsAfter(sentence, groups, to, frame.reach);
  if (!subject || !object || subject.from - to > 3 || !canRelate(frame, subject, object)) return null;
  return { subject, object, from: subject.from, to: object.to };
}

function verbObjectOfSubject(...[sentence, groups, frame, , to]: Parameters<Finder>): Match | null {
  const object = groups.find((group) => group.from >= to);
  if (!object || object.from - to > 6) return null;
  const subject = groups.find((group) => group.from >= object.to);
  if (!subject || !canRelate(frame, subject, object)) return null;
  if (!/^[^，,。；]{0,8}的[^，,。；]{0,8}$/u.test(sentence.masked.slice(object.to, subject.from)))
    return null;
  return { subject, object, from: object.from, to: subject.to };
}

function isAllowed(sentence: Sentence, frame: CompiledFrame, match: Match): boolean {
  const after = sentence.masked.slice(match.to);
  if (frame.follows && !frame.follows.test(after)) return false;
  return !frame.excludes?.test(sentence.masked.slice(match.from, match.to + 14));
}

function isShort(between: string): boolean {
  return between.length <= 12 && !/[，,]/u.test(between) && !anyMention.test(between);
}

/** `在乙` before the verb: the group and the place of the preposition. */
function placeBefore(
  sentence: Sentence,
  groups: readonly Group[],
  frame: CompiledFrame,
  from: number,
): { readonly object: Group; readonly at: number } | null {
  const object = groups.findLast((group) => group.to <= from);
  if (!object || !isShort(sentence.masked.slice(object.to, from))) return null;
  const at = sentence.masked.slice(0, object.from).search(frame.leads);
  return at < 0 ? null : { object, at };
}

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
    if (!canRelate(frame, group, object)) continue;
    if (isSubject(sentence, frame, group, between, commas > 0)) return group;
  }
  return null;
}

function isSubject(
  sentence: Sentence,
  frame: CompiledFrame,
  group: Group,
  between: string,
  isEarlierClause: boolean,
): boolean {
  const before = sentence.masked.slice(0, group.from);
  if (frame.mark) return frame.mark.test(before);
  const isCited = frame.predicate === 'LAUNCHES' && cited.test(before) && between.length <= 6;
  if (preposition.test(before) && !isCited) return false;
  if (noSubject.test(between) || relative.test(between)) return false;
  if (frame.topic && topic.test(between)) return true;
  return !isEarlierClause || /(?:^|[，,。；：:\s”])[^，,。；\uE000-\uE004]{0,12}$/u.test(before);
}
