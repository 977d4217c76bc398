import { type Article, textBlocks } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { fitsSignature, type Predicate } from '../../model/ontology.ts';
import type { Finding } from './finding.ts';

/** A relation that a name states: what kinds of entity are named after what, and the rule's id. */
interface NameRule {
  readonly rule: string;
  readonly predicate: Predicate;
  readonly isNamed: (entity: Entity) => boolean;
  readonly isNamesake: (entity: Entity) => boolean;
  /** Fewest characters of the name that begins the other. */
  readonly shortest: number;
}

const scoped = new Set(['plan', 'policy', 'mechanism', 'pilot', 'index']);

const rules: readonly NameRule[] = [
  {
    rule: 'part-of/name',
    predicate: 'PART_OF',
    isNamed: ({ type, kind }) => type === 'Company' || (type === 'Organization' && kind !== 'alliance'),
    isNamesake: ({ type }) => type === 'Company' || type === 'Organization',
    shortest: 3,
  },
  {
    rule: 'part-of/park-office',
    predicate: 'PART_OF',
    isNamed: ({ kind }) => kind === 'government',
    isNamesake: ({ kind }) => kind === 'park',
    shortest: 3,
  },
  {
    rule: 'applies-to/name',
    predicate: 'APPLIES_TO',
    isNamed: ({ type, kind }) => type === 'Program' && scoped.has(kind ?? ''),
    isNamesake: ({ type }) => type === 'Place',
    shortest: 2,
  },
];

/** Finds what names state: a body named after its parent (`A大学B学院`), a plan after its place (`C市…规划`). */
export function findParts(article: Article, entities: readonly Entity[]): Finding[] {
  const blocks = textBlocks(article).length;
  return rules.flatMap((rule) => {
    const namesakes = byForm(entities.filter(rule.isNamesake));
    return entities.filter(rule.isNamed).flatMap((entity) => named(rule, entity, namesakes, blocks));
  });
}

function byForm(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  return new Map(
    entities.flatMap((entity) => [entity.name, ...entity.aliases].map((form) => [form, entity])),
  );
}

function named(
  rule: NameRule,
  entity: Entity,
  namesakes: ReadonlyMap<string, Entity>,
  blocks: number,
): Finding[] {
  const mention = entity.mentions.find(({ text }) => text === entity.name) ?? entity.mentions[0];
  const namesake = longestStart(rule, entity, namesakes);
  if (!mention || mention.block >= blocks || !namesake) return [];
  return [
    {
      subject: entity,
      predicate: rule.predicate,
      object: namesake,
      title: null,
      block: mention.block,
      start: mention.start,
      end: mention.end,
      rule: rule.rule,
    },
  ];
}

/** The entity with the longest form that begins one of the names and leaves more than itself. */
function longestStart(rule: NameRule, entity: Entity, namesakes: ReadonlyMap<string, Entity>): Entity | null {
  const starts = [entity.name, ...entity.aliases].flatMap((form) => startsOf(form, rule.shortest));
  for (const start of starts.toSorted((a, b) => b.length - a.length)) {
    const other = namesakes.get(start);
    if (other && other !== entity && fitsSignature(rule.predicate, entity, other)) return other;
  }
  return null;
}

/** What a name may add to another and still name the same, or a committee of it. */
const sameBody =
  /^(?:（[^（）]*）)?(?:股份|集团|控股|科技|实业|有限|责任|总?公司|株式会社|总部|党委|党组|党总支|纪委|董事局|董事会|组织|代表团)*$/u;
/** Longest name, in characters, that another is looked for at its start. */
const longestName = 60;
const joinsTwo = /会同|联合(?!会|体|国)/u;

/** The beginnings of a form that could name another: two characters or more remain, and say what part it is. */
function startsOf(form: string, shortest: number): string[] {
  const starts: string[] = [];
  for (let length = shortest; length < Math.min(form.length - 1, longestName); length += 1) {
    const rest = form.slice(length);
    if (!sameBody.test(rest) && !joinsTwo.test(rest)) starts.push(form.slice(0, length));
  }
  return starts;
}
