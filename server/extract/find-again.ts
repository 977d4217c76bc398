import type { Mention } from '../model/mention.ts';
import { declaredAliases } from './declared-aliases.ts';
import { companyCore, hasLegalForm } from './entities/company-core.ts';
import { knownPlaceEnd } from './gazetteer.ts';
import type { Finding, TaggedBlock } from './tagged-block.ts';

/** A name to look for in the whole article, and what it is. */
type Wanted = Pick<Finding, 'type' | 'kind' | 'rule' | 'confidence'> & { readonly name: string };

function again(mention: Mention): readonly Wanted[] {
  const { type, kind, text } = mention;
  const isName = type === 'Person' || type === 'Company' || type === 'Organization';
  if (!isName || text.length < 3) return [];
  return [{ type, kind, name: text, rule: `${type.toLowerCase()}/again`, confidence: mention.confidence }];
}

/** The brand of a company with a legal form stands for it elsewhere: 银杉环保 for 银杉环保集团. */
function brand({ type, text }: Mention): readonly Wanted[] {
  if (type !== 'Company' || !hasLegalForm(text)) return [];
  const core = companyCore(text);
  const isPlace = knownPlaceEnd(core, 0) === core.length;
  if (core.length < 2 || core === text || isPlace) return [];
  const names = core.length > 4 ? [core, core.slice(0, 4)] : [core];
  return names.map((name) => ({ type, kind: null, name, rule: 'company/brand', confidence: 0.6 }));
}

function declared(block: TaggedBlock, mentions: readonly Mention[]): readonly Wanted[] {
  return declaredAliases(block.text).flatMap(({ at, alias }): Wanted[] => {
    const full = mentions.filter(
      (mention) => mention.block === block.block && mention.end === block.offset + at,
    )[0];
    if (!full || full.type === 'Person') return [];
    return [{ type: full.type, kind: full.kind, name: alias, rule: 'alias/declared', confidence: 0.85 }];
  });
}

function occurrences(block: TaggedBlock, wanted: Wanted): readonly Finding[] {
  const found: Finding[] = [];
  const { name, ...finding } = wanted;
  for (let at = block.text.indexOf(name); at >= 0; at = block.text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const isWhole =
      block.words.some((word) => word.start === at) && block.words.some((word) => word.end === end);
    const isSure = name.length > 3 || wanted.type === 'Person' || wanted.rule === 'alias/declared';
    if (isWhole || isSure) found.push({ start: at, end, ...finding });
  }
  return found;
}

/** Finds the names of an article's mentions again where they were missed, and the short names that stand for them, stretch by stretch. */
export function findAgain(
  blocks: readonly TaggedBlock[],
  mentions: readonly Mention[],
): readonly (readonly Finding[])[] {
  const wanted = new Map<string, Wanted>();
  const all = [
    ...blocks.flatMap((block) => declared(block, mentions)),
    ...mentions.flatMap(again),
    ...mentions.flatMap(brand),
  ];
  for (const want of all) if (!wanted.has(want.name)) wanted.set(want.name, want);
  return blocks.map((block) => [...wanted.values()].flatMap((want) => occurrences(block, want)));
}
