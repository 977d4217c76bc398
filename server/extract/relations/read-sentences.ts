import { type Article, textBlocks } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { maskSentence, type Sentence } from './sentence.ts';
import type { Token } from './token.ts';

const sentenceEnd = /[。！？；!?;\n]+[”’」』）)]*/gu;
const opening = '“‘「『《〈"';
const closing = '”’」』》〉"';
/** 他 and 她 as the last person named; not 其他, 他们, 他人. */
const pronoun = /(?<![其吉维])[他她](?![们人国乡山日俩])/gu;

/** Splits every block of the article into sentences that carry their mentions. */
export function readSentences(article: Article, entities: readonly Entity[]): readonly Sentence[] {
  const byBlock = groupTokens(entities);
  let lastPerson: Entity | null = null;
  return textBlocks(article).flatMap(({ text }, block) => {
    const named = outermost(
      widenOverParentheses(
        text,
        outermost(byBlock.get(block) ?? []).map((token) => widen(text, token)),
      ),
    );
    const tokens = outermost([...named, ...pronounTokens(text, named, lastPerson)]);
    lastPerson = tokens.findLast((token) => token.entity.type === 'Person')?.entity ?? lastPerson;
    return splitBlock(text, tokens).map(({ start, end, inside }) =>
      maskSentence(block, text, start, end, inside),
    );
  });
}

function groupTokens(entities: readonly Entity[]): Map<number, Token[]> {
  const byBlock = new Map<number, Token[]>();
  for (const entity of entities) {
    for (const { block, start, end } of entity.mentions) {
      const list = byBlock.get(block);
      if (list) list.push({ entity, start, end });
      else byBlock.set(block, [{ entity, start, end }]);
    }
  }
  return byBlock;
}

/** Sorted by place; of two that overlap, the longer one, or the earlier. */
function outermost(tokens: readonly Token[]): Token[] {
  const sorted = [...tokens].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Token[] = [];
  for (const token of sorted) {
    const last = kept.at(-1);
    if (!last || token.start >= last.end) kept.push(token);
    else if (token.end - token.start > last.end - last.start) kept[kept.length - 1] = token;
  }
  return kept;
}

/** Takes in the quotation marks around a name, so that 《X》 and X read alike. */
function widen(text: string, token: Token): Token {
  let { start, end } = token;
  while (opening.includes(text.charAt(start - 1) || ' ') && closing.includes(text.charAt(end) || ' ')) {
    start -= 1;
    end += 1;
  }
  return { ...token, start, end };
}

/** 全称（以下简称“简称”）, 名称（SEWC）: what only names it again, belongs to the mention. */
const naming = /^（[^（）]{1,40}）/u;

function widenOverParentheses(text: string, tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const parenthesis = naming.exec(text.slice(token.end, token.end + 42))?.[0];
    if (!parenthesis) return token;
    const end = token.end + parenthesis.length;
    const inside = tokens.slice(index + 1, index + 4).filter(({ start }) => start < end);
    return inside.every(({ entity }) => entity === token.entity) ? { ...token, end } : token;
  });
}

function pronounTokens(text: string, named: readonly Token[], before: Entity | null): Token[] {
  const persons = named.filter((token) => token.entity.type === 'Person');
  let next = 0;
  let person = before;
  const found: Token[] = [];
  for (const match of text.matchAll(pronoun)) {
    for (let at = persons[next]; at && at.start < match.index; at = persons[next]) {
      person = at.entity;
      next += 1;
    }
    if (person) found.push({ entity: person, start: match.index, end: match.index + 1 });
  }
  return found;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly inside: readonly Token[];
}

/** Cuts at sentence ends that are not inside a mention. */
function splitBlock(text: string, tokens: readonly Token[]): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let next = 0;
  const cut = (end: number): void => {
    const from = next;
    for (let at = tokens[next]; at && at.start < end; at = tokens[next]) next += 1;
    if (end > start) stretches.push({ start, end, inside: tokens.slice(from, next) });
    start = end;
  };
  let probe = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    for (let at = tokens[probe]; at && at.end < end; at = tokens[probe]) probe += 1;
    const across = tokens[probe];
    if (!across || across.start >= match.index) cut(end);
  }
  cut(text.length);
  return stretches;
}
