import { isDoubtful } from './doubt.ts';
import type { Finding } from './finding.ts';
import { endOf } from './frame.ts';
import { type Group, readGroups } from './group.ts';
import words from './membership.json' with { type: 'json' };
import type { Sentence } from './sentence.ts';

const cue = new RegExp(words.cues.join('|'), 'u');

/** Finds who sits in an alliance that the same sentence names, said by a word of membership. Reads titled sentences. */
export function findMembership(sentence: Sentence): Finding[] {
  const groups = readGroups(sentence);
  const alliances = groups.filter(isAlliance);
  const alliance = alliances[0];
  if (!alliance || alliances.length > 1) return [];
  const match = cue.exec(sentence.masked);
  if (!match || isDoubtful(sentence.masked.slice(0, match.index))) return [];
  const to = match.index + match[0].length;
  return groups
    .filter((group) => group !== alliance && isNear(sentence, group, alliance, match.index))
    .flatMap((group) => toFindings(sentence, group, alliance, to));
}

function isAlliance(group: Group): boolean {
  return group.members.some(({ entity }) => entity.kind === 'alliance');
}

function isNear(sentence: Sentence, group: Group, alliance: Group, cueAt: number): boolean {
  const [from, to] = group.from < alliance.from ? [group.to, alliance.from] : [alliance.to, group.from];
  const between = sentence.masked.slice(from, to);
  if (between.length > 30 || /[在于]$/u.test(sentence.masked.slice(0, group.from))) return false;
  const later = Math.max(group.to, alliance.to);
  return cueAt >= Math.min(group.from, alliance.from) - 2 && cueAt <= later + 14;
}

function toFindings(sentence: Sentence, group: Group, alliance: Group, cueTo: number): Finding[] {
  const start = sentence.offsets[Math.min(group.from, alliance.from)] ?? sentence.start;
  const end = endOf(sentence, Math.max(group.to, alliance.to, cueTo));
  return group.members
    .filter(
      ({ entity }) =>
        entity.type === 'Company' ||
        entity.type === 'Organization' ||
        (entity.type === 'Place' && group.members.length > 1),
    )
    .flatMap((member) =>
      alliance.members
        .filter(({ entity }) => entity !== member.entity && entity.kind === 'alliance')
        .map((object) => ({
          subject: member.entity,
          predicate: 'MEMBER_OF' as const,
          object: object.entity,
          title: null,
          block: sentence.block,
          start,
          end,
          rule: 'member-of/cue',
        })),
    );
}
