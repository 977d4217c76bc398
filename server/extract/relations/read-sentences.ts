import { type Article, textBlocks } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { maskSentence, type Sentence } from './sentence.ts';
import type { Token } from './token.ts';

const sentenceEnd = /[。！？；!?;\n]+[”’」』）)]*/gu;
const opening = '“‘「『《〈"';
const closing = '”’」』》〉"';
/** Words that stand for what was named last: 他 for a person (not 其他, 他们, 他人), 大会 for an event. */
const anaphors: readonly Anaphor[] = [
  { word: /(?<![其吉维])[他她](?![们人国乡山日俩])/gu, means: ({ type }) => type === 'Person' },
  {
    word: /(?<![\p{Script=Han}”])(?:本届|本次|此次|该)?(?:大会|论坛|活动|会议|仪式|展会|博览会|赛事|峰会|推介会|座谈会)(?=由|[^，。]{0,6}(?:主办|承办|在))/gu,
    means: ({ kind }) => kind === 'event',
  },
];

interface Anaphor {
  readonly word: RegExp;
  readonly means: (entity: Entity) => boolean;
}

/** Splits every block of the article into sentences that carry their mentions, 他 and 大会 included. */
export function readSentences(article: Article, entities: readonly Entity[]): readonly Sentence[] {
  const byBlock = groupTokens(entities);
  const last = new Map<Anaphor, Entity>();
  const bodies = bodiesByName(entities);
  return textBlocks(article).flatMap(({ text }, block) => {
    const owned = outermost(byBlock.get(block) ?? []).map((token) => withoutCommittee(text, token, bodies));
    const marked = owned.map((token) => widen(text, token));
    const named = outermost(widenOverParentheses(text, marked));
    const meant = anaphors.flatMap((anaphor) => anaphorTokens(text, named, anaphor, last));
    return splitBlock(text, outermost([...named, ...meant])).map(({ start, end, inside }) =>
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

/** Committees and boards within a body: their post is a post of the body, A公司党委 + 书记 = A公司 + 党委书记. */
const committee = /(?:党委|党组|党总支|纪委|董事会|监事会|董事局)$/u;

function bodiesByName(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const bodies = entities.filter(({ type }) => type === 'Company' || type === 'Organization');
  return new Map(bodies.flatMap((body) => [body.name, ...body.aliases].map((name) => [name, body])));
}

function withoutCommittee(text: string, token: Token, bodies: ReadonlyMap<string, Entity>): Token {
  const name = text.slice(token.start, token.end);
  const owner = name.replace(committee, '');
  const body = owner === name ? undefined : bodies.get(owner);
  return body ? { entity: body, start: token.start, end: token.start + owner.length } : token;
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

/** Each such word of a block as a mention of what was named last, in the block or before; updates `last`. */
function anaphorTokens(
  text: string,
  named: readonly Token[],
  anaphor: Anaphor,
  last: Map<Anaphor, Entity>,
): Token[] {
  const candidates = named.filter(({ entity }) => anaphor.means(entity));
  let next = 0;
  const found: Token[] = [];
  const passTo = (offset: number): void => {
    for (let at = candidates[next]; at && at.start < offset; at = candidates[next]) {
      last.set(anaphor, at.entity);
      next += 1;
    }
  };
  for (const match of text.matchAll(anaphor.word)) {
    passTo(match.index);
    const entity = last.get(anaphor);
    if (entity) found.push({ entity, start: match.index, end: match.index + match[0].length });
  }
  passTo(text.length);
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
