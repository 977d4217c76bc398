import type { Entity } from '../../model/entity.ts';
import { fitsSignature, type Predicate } from '../../model/ontology.ts';
import words from './departments.json' with { type: 'json' };
import type { Finding } from './finding.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

const department = new RegExp(`(?:${words.ends.join('|')})$`, 'u');
const link = /^(?:的|内设的|下设的)?$/u;
/** Kinds that have a seat or a site, which the place before them tells. */
const seated = new Set(['research', 'hospital', 'school']);

interface Reading {
  readonly predicate: Predicate;
  readonly rule: string;
}

/**
 * Finds what two names side by side say: a department after its body (`A大学` `B学院`), a firm or a site after its
 * place (`某县` `A公司`). Reads sentences with all their mentions.
 */
export function findAdjacent(sentence: Sentence): Finding[] {
  return sentence.tokens.flatMap((token, index) => {
    const before = sentence.tokens[index - 1];
    if (!before || before.entity === token.entity) return [];
    const reading = readPair(sentence, before, token);
    if (!reading || !fitsSignature(reading.predicate, token.entity, before.entity)) return [];
    return [
      {
        subject: token.entity,
        object: before.entity,
        title: null,
        block: sentence.block,
        start: before.start,
        end: token.end,
        ...reading,
      },
    ];
  });
}

function readPair(sentence: Sentence, before: Token, token: Token): Reading | null {
  const gap = sentence.text.slice(before.end, token.start);
  const name = sentence.text.slice(token.start, token.end);
  if (
    isBody(before.entity) &&
    token.entity.type === 'Organization' &&
    link.test(gap) &&
    department.test(name)
  ) {
    return { predicate: 'PART_OF', rule: 'part-of/department' };
  }
  if (isTerritory(before) && gap === '' && isSeated(token.entity)) {
    return { predicate: 'LOCATED_IN', rule: 'located-in/adjacent' };
  }
  return null;
}

function isBody({ type }: Entity): boolean {
  return type === 'Company' || type === 'Organization';
}

function isSeated({ type, kind }: Entity): boolean {
  return type === 'Company' || seated.has(kind ?? '');
}

/** A place with an extent; one character (沪, 京) may be half of a pair, 沪杭. */
function isTerritory({ entity, start, end }: Token): boolean {
  return entity.type === 'Place' && entity.kind !== 'site' && end - start > 1;
}
