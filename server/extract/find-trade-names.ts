import sectors from './data/sectors.json' with { type: 'json' };
import type { Finding, TaggedBlock } from './tagged-block.ts';
import { beginsWithTitle } from './titles.ts';

const trades = new Set(sectors.words.split(' '));
const brandTags = new Set(['ORG', 'PER', 'LOC', 'nz', 'nw']);
const afterName =
  /^(?:[、，。；：）()”]|等|和|与|及|的|在|已|也|将|旗下|参股|落户|创始人|联合创始人|有限|同|方面|去年|今年|近日|为|是|一名|股权|全资|$)/u;

/** Finds businesses by a brand and a trade: 某某科技, 某地机床, and the branch of a brand in China. */
export function findTradeNames(block: TaggedBlock): readonly Finding[] {
  return block.words.flatMap((word, index): Finding[] => {
    const next = block.words[index + 1];
    const after = block.words[index + 2];
    if (
      !next ||
      !brandTags.has(word.tag) ||
      word.text.length > 5 ||
      !/^[\p{Script=Han}A-Za-z]+$/u.test(word.text)
    )
      return [];
    const isTrade = trades.has(next.text) || (next.text === '中国' && word.tag === 'ORG');
    const last = isTrade && after && trades.has(after.text) ? after : next;
    const rest = block.text.slice(last.end);
    if (!isTrade || !(afterName.test(rest) || beginsWithTitle(rest))) return [];
    const { start } = word;
    return [{ start, end: last.end, type: 'Company', kind: null, rule: 'company/trade', confidence: 0.6 }];
  });
}
