import type { Entity } from '../../model/entity.ts';
import words from './attendance.json' with { type: 'json' };
import { isDoubtful } from './doubt.ts';
import type { Finding } from './finding.ts';
import { endOf } from './frame.ts';
import { type Group, readGroups } from './group.ts';
import type { Sentence } from './sentence.ts';

const byPerson = new RegExp(words.persons.join('|'), 'gu');
const byBody = new RegExp(words.bodies.join('|'), 'gu');

/** Finds who attended the event that was named last: `市长甲出席并讲话`. Sentences in order, titles taken in. */
export function findAttendance(sentences: readonly Sentence[]): Finding[] {
  let event: Entity | null = null;
  const findings: Finding[] = [];
  for (const sentence of sentences) {
    const named: Entity | null = lastEvent(sentence);
    const meant: Entity | null = named ?? event;
    if (meant) findings.push(...attendants(sentence, meant));
    event = meant;
  }
  return findings;
}

function lastEvent(sentence: Sentence): Entity | null {
  return sentence.tokens.findLast(({ entity }) => entity.kind === 'event')?.entity ?? null;
}

function attendants(sentence: Sentence, event: Entity): Finding[] {
  const groups = readGroups(sentence);
  return [
    ...[...sentence.masked.matchAll(byPerson)].flatMap((verb) =>
      attending(sentence, groups, verb, event, ['Person']),
    ),
    ...[...sentence.masked.matchAll(byBody)].flatMap((verb) =>
      attending(sentence, groups, verb, event, ['Company', 'Organization']),
    ),
  ];
}

function attending(
  sentence: Sentence,
  groups: readonly Group[],
  verb: RegExpExecArray,
  event: Entity,
  types: readonly string[],
): Finding[] {
  const group = groups.findLast(({ to }) => to <= verb.index);
  if (!group || isDoubtful(sentence.masked.slice(0, verb.index))) return [];
  const between = sentence.masked.slice(group.to, verb.index);
  if (between.length > 24 || /[，,].*[，,]|的(?!老)/u.test(between)) return [];
  const to = verb.index + verb[0].length;
  return group.members
    .filter(({ entity }) => types.includes(entity.type))
    .map(({ entity }) => ({
      subject: entity,
      predicate: 'PARTICIPATES_IN',
      object: event,
      title: null,
      block: sentence.block,
      start: sentence.offsets[group.from] ?? sentence.start,
      end: endOf(sentence, to),
      rule: types[0] === 'Person' ? 'participates-in/person-at-event' : 'participates-in/body-at-event',
      confidence: 0.75,
    }));
}
