import { type Article, textBlocks } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { fitsSignature, type Predicate } from '../../model/ontology.ts';
import type { Finding } from './finding.ts';

/** A relation that a name states: what kinds of entity are named after what, and the rule's id and confidence. */
interface NameRule {
  readonly rule: string;
  readonly predicate: Predicate;
  readonly confidence: number;
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
    confidence: 0.9,
    isNamed: ({ type, kind }) => type === 'Company' || (type === 'Organization' && kind !== 'alliance'),
    isNamesake: ({ type }) => type === 'Company' || type === 'Organization',
    shortest: 3,
  },
  {
    rule: 'part-of/park-office',
    predicate: 'PART_OF',
    confidence: 0.9,
    isNamed: ({ kind }) => kind === 'government',
    isNamesake: ({ kind }) => kind === 'park',
    shortest: 3,
  },
  {
    rule: 'applies-to/name',
    predicate: 'APPLIES_TO',
    confidence: 0.7,
    isNamed: ({ type, kind }) => type === 'Program' && scoped.has(kind ?? ''),
    isNamesake: ({ type }) => type === 'Place',
    shortest: 2,
  },
];

/** Finds what names state: a body named after its parent (`A大学B学院`), a plan after its place (`C市…规划`). */
export function findParts(article: Article, entities: readonly Entity[]): Finding[] {
  const blocks = textBlocks(article).length;
  return rules.flatMap((rule) => {
    const namesakes = entities.filter(rule.isNamesake);
    return entities.filter(rule.isNamed).flatMap((entity) => named(rule, entity, namesakes, blocks));
  });
}

function named(rule: NameRule, entity: Entity, namesakes: readonly Entity[], blocks: number): Finding[] {
  const mention = entity.mentions.find(({ text }) => text === entity.name) ?? entity.mentions[0];
  if (!mention || mention.block >= blocks) return [];
  const namesake = longestStart(rule, entity, namesakes);
  if (!namesake) return [];
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
      confidence: rule.confidence,
    },
  ];
}

/** The entity with the longest form that begins one of the names, and leaves two characters or more. */
function longestStart(rule: NameRule, entity: Entity, namesakes: readonly Entity[]): Entity | null {
  let longest = rule.shortest - 1;
  let found: Entity | null = null;
  for (const other of namesakes) {
    if (other === entity || !fitsSignature(rule.predicate, entity, other)) continue;
    for (const start of [other.name, ...other.aliases]) {
      if (start.length <= longest || !beginsOneOf(entity, start)) continue;
      longest = start.length;
      found = other;
    }
  }
  return found;
}

/** What a name may add to another and still name the same, or a committee of it. */
const sameBody =
  /^(?:（[^（）]*）)?(?:股份|集团|控股|科技|实业|有限|责任|总?公司|株式会社|总部|党委|党组|党总支|纪委|董事局|董事会|组织|代表团)*$/u;
const joinsTwo = /会同|联合(?!会|体|国)/u;

function beginsOneOf({ name, aliases }: Entity, start: string): boolean {
  return [name, ...aliases].some((form) => {
    if (form.length <= start.length + 1 || !form.startsWith(start)) return false;
    const rest = form.slice(start.length);
    return !sameBody.test(rest) && !joinsTwo.test(rest);
  });
}
