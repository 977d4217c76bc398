import type { Entity } from '../../model/entity.ts';
import type { Predicate } from '../../model/ontology.ts';
import { isDoubtful } from './doubt.ts';
import type { Finding } from './finding.ts';
import { endOf } from './frame.ts';
import { type Group, readGroups } from './group.ts';
import data from './implied.json' with { type: 'json' };
import type { Sentence } from './sentence.ts';

interface ImpliedRule {
  readonly id: string;
  readonly predicate: Predicate;
  readonly kinds: readonly string[];
  readonly types: readonly string[];
  readonly reach: number;
  readonly verbs: readonly string[];
}

const rules = (data.rules as readonly ImpliedRule[]).map((rule) => ({
  ...rule,
  verb: new RegExp(rule.verbs.join('|'), 'gu'),
}));

type CompiledRule = (typeof rules)[number];

/** Finds what is said of the programme named last: `市长甲出席并讲话`. Takes an article's titled sentences in order. */
export function findImplied(sentences: readonly Sentence[]): Finding[] {
  return rules.flatMap((rule) => {
    let meant: Entity | null = null;
    return sentences.flatMap((sentence) => {
      meant = lastOf(sentence, rule.kinds) ?? meant;
      return meant ? matches(sentence, rule, meant) : [];
    });
  });
}

function lastOf(sentence: Sentence, kinds: readonly string[]): Entity | null {
  return sentence.tokens.findLast(({ entity }) => kinds.includes(entity.kind ?? ''))?.entity ?? null;
}

function matches(sentence: Sentence, rule: CompiledRule, meant: Entity): Finding[] {
  const groups = readGroups(sentence);
  return [...sentence.masked.matchAll(rule.verb)].flatMap((verb) => {
    const group = groups.findLast(({ to }) => to <= verb.index);
    if (!group || isDoubtful(sentence.masked.slice(0, verb.index))) return [];
    const between = sentence.masked.slice(group.to, verb.index);
    if (between.length > rule.reach || /[，,].*[，,]|的(?!老)/u.test(between)) return [];
    return toFindings(sentence, rule, group, meant, verb.index + verb[0].length);
  });
}

function toFindings(
  sentence: Sentence,
  rule: CompiledRule,
  group: Group,
  meant: Entity,
  to: number,
): Finding[] {
  return group.members
    .filter(({ entity }) => rule.types.includes(entity.type) && entity !== meant)
    .map(({ entity }) => ({
      subject: entity,
      predicate: rule.predicate,
      object: meant,
      title: null,
      block: sentence.block,
      start: sentence.offsets[group.from] ?? sentence.start,
      end: endOf(sentence, to),
      rule: rule.id,
    }));
}
