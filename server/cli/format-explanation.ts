import { textBlocks } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { LostMention, Mention } from '../model/mention.ts';
import type { Explanation } from '../model/reading.ts';
import type { Relation } from '../model/relation.ts';
import type { Tint } from './tint.ts';

/** A page's text may hold what steers a terminal: it is shown, not obeyed. */
function harmless(text: string): string {
  return text.replaceAll(/(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD');
}

const sure = (confidence: number) => confidence.toFixed(2);

/** A block's text with its outermost mentions tinted. */
function markBlock(text: string, mentions: readonly Mention[], tint: Tint): string {
  let at = 0;
  let marked = '';
  for (const { start, end, type } of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    marked += harmless(text.slice(at, start)) + tint.name(harmless(text.slice(start, end)), type);
    at = end;
  }
  return marked + harmless(text.slice(at));
}

/** How often each rule found the entity, and how sure it was at best. */
function foundBy(mentions: readonly Mention[]): string {
  return [...new Set(mentions.map(({ rule }) => rule))]
    .map((rule) => {
      const found = mentions.filter((mention) => mention.rule === rule);
      const best = Math.max(...found.map(({ confidence }) => confidence));
      return `${rule} ${sure(best)}${found.length > 1 ? ` ×${found.length}` : ''}`;
    })
    .join(', ');
}

function entityLine({ name, type, kind, aliases, mentions }: Entity, tint: Tint): string {
  const also = aliases.length > 0 ? ` (${harmless(aliases.join('、'))})` : '';
  const kindOf = kind ? ` ${kind}` : '';
  return `  ${tint.name(harmless(name), type)}${kindOf}${also}  ${tint.faint(foundBy(mentions))}`;
}

function relationLines(relation: Relation, entities: ReadonlyMap<string, Entity>, tint: Tint): string[] {
  const { subject, predicate, object, title, evidence } = relation;
  const nameOf = (id: string): string => {
    const entity = entities.get(id);
    return entity ? tint.name(harmless(entity.name), entity.type) : id;
  };
  const post = title ? ` ${harmless(title)}` : '';
  const status = evidence.status === 'asserted' ? '' : ` ${evidence.status}`;
  return [
    `  ${sure(evidence.confidence)} ${nameOf(subject)} ${tint.strong(predicate)} ${nameOf(object)}${post}${status}`,
    tint.faint(`       ${evidence.rule}: ${harmless(evidence.quote).replaceAll('\n', ' ')}`),
  ];
}

function lostLine({ mention, reason }: LostMention, tint: Tint): string {
  const { text, type, rule, confidence } = mention;
  return `  ${tint.name(harmless(text), type)}  ${tint.faint(`${rule} ${sure(confidence)}: ${harmless(reason)}`)}`;
}

function section(name: string, lines: readonly string[], tint: Tint): string[] {
  return lines.length === 0 ? [] : ['', tint.strong(`${name} (${lines.length})`), ...lines];
}

/** An explanation as a terminal shows it: the text with its names, then what was found by which rule, and what was dropped. */
export function formatExplanation({ reading, lost }: Explanation, tint: Tint): string {
  const { article, entities, relations, rejected } = reading;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const mentions = entities.flatMap((entity) => entity.mentions);
  const inBlock = (index: number) => mentions.filter(({ block }) => block === index);
  const { name, date } = article.publication;
  return [
    tint.strong(`━━ ${harmless(article.title)}`),
    ...[[name, date].filter(Boolean).join(' ')].filter(Boolean).map(harmless).map(tint.faint),
    ...textBlocks(article).map(({ text }, block) => markBlock(text, inBlock(block), tint)),
    ...section(
      'entities',
      entities.map((entity) => entityLine(entity, tint)),
      tint,
    ),
    ...section(
      'relations',
      relations.map((relation) => relationLines(relation, byId, tint).join('\n')),
      tint,
    ),
    ...section(
      'names not kept',
      lost.map((one) => lostLine(one, tint)),
      tint,
    ),
    ...section(
      'relations not kept',
      rejected.map(({ what, reason }) => harmless(`  ${what}: ${reason}`)),
      tint,
    ),
    '',
  ].join('\n');
}
