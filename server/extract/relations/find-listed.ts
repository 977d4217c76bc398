import type { Entity } from '../../model/entity.ts';
import { fitsSignature, type Predicate } from '../../model/ontology.ts';
import { isDoubtful } from './doubt.ts';
import type { Finding } from './finding.ts';
import data from './listed.json' with { type: 'json' };
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

interface ListRule {
  readonly id: string;
  readonly predicate: Predicate;
  readonly kinds: readonly string[];
  readonly types: readonly string[];
  readonly least: number;
  readonly head: string;
}

const rules = (data.rules as readonly ListRule[]).map((rule) => ({
  ...rule,
  head: new RegExp(rule.head, 'u'),
}));

/** Most characters of a noun with one word before it, which alludes to a programme and does not name it. */
const longestAllusion = 4;

type CompiledRule = (typeof rules)[number];

/** Finds the long lists of a programme: `出席论坛的有：…`, `试点选在甲市、乙市、丙县`. Titled sentences in order. */
export function findListed(sentences: readonly Sentence[]): Finding[] {
  return rules.flatMap((rule) => {
    let meant: Entity | null = null;
    return sentences.flatMap((sentence) => {
      const programmes = sentence.tokens.filter(({ entity }) => isNamed(entity, rule));
      const found = listed(sentence, rule, programmes, meant);
      meant = programmes.at(-1)?.entity ?? meant;
      return found;
    });
  });
}

/** Whether it is a programme of the rule's kinds with a name of its own: 首批试点 or 某县试点 only speak of one. */
function isNamed({ kind, name }: Entity, { kinds }: CompiledRule): boolean {
  return kinds.includes(kind ?? '') && (kind !== 'pilot' || name.length > longestAllusion);
}

function listed(
  sentence: Sentence,
  rule: CompiledRule,
  programmes: readonly Token[],
  before: Entity | null,
): Finding[] {
  const head = rule.head.exec(sentence.masked);
  if (!head || isDoubtful(sentence.masked.slice(0, head.index))) return [];
  const from = sentence.offsets[head.index] ?? sentence.start;
  const after = sentence.offsets[head.index + head[0].length] ?? sentence.end;
  const members = sentence.tokens.filter(
    ({ entity, start }) => start >= after && rule.types.includes(entity.type),
  );
  const [first, last] = [members[0], members.at(-1)];
  if (!first || !last || members.length < rule.least) return [];
  const meant = programmes.findLast(({ start }) => start < first.start)?.entity ?? before;
  if (!meant) return [];
  return members
    .map(({ entity }) => endsOf(rule, meant, entity))
    .filter(({ subject, object }) => subject !== object && fitsSignature(rule.predicate, subject, object))
    .map((ends) => ({
      ...ends,
      predicate: rule.predicate,
      title: null,
      block: sentence.block,
      start: from,
      end: last.end,
      rule: rule.id,
    }));
}

/** Who takes part is the subject; what a programme applies to is the object. */
function endsOf(
  rule: CompiledRule,
  programme: Entity,
  listedOne: Entity,
): { subject: Entity; object: Entity } {
  return rule.predicate === 'APPLIES_TO'
    ? { subject: programme, object: listedOne }
    : { subject: listedOne, object: programme };
}
