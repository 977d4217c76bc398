import type { Entity } from '../../model/entity.ts';
import type { Token } from './token.ts';

const opening = '“‘「『《〈"';
const closing = '”’」』》〉"';
/** 全称（以下简称“简称”）, 名称（SEWC）: what only names it again belongs to the mention. */
const naming = /^（[^（）]{1,40}）/u;
/** Committees and boards within a body: their post is a post of the body, A公司党委 + 书记 = A公司 + 党委书记. */
const committee = /(?:党委|党组|党总支|纪委|董事会|监事会|董事局)$/u;

/** The mentions of every block, in no order. */
export function groupByBlock(entities: readonly Entity[]): ReadonlyMap<number, Token[]> {
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

/** The companies and organizations by each of their forms. */
export function bodiesByForm(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const bodies = entities.filter(({ type }) => type === 'Company' || type === 'Organization');
  return new Map(bodies.flatMap((body) => [body.name, ...body.aliases].map((form) => [form, body])));
}

/** Sorted by place; of two that overlap, the longer one, or the earlier. */
export function outermost(tokens: readonly Token[]): Token[] {
  const sorted = [...tokens].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Token[] = [];
  for (const token of sorted) {
    const last = kept.at(-1);
    if (!last || token.start >= last.end) kept.push(token);
    else if (token.end - token.start > last.end - last.start) kept[kept.length - 1] = token;
  }
  return kept;
}

/** A block's mentions as the rules read them: committees given to their body, marks and namings taken in. */
export function widenTokens(
  text: string,
  tokens: readonly Token[],
  bodies: ReadonlyMap<string, Entity>,
): Token[] {
  const marked = outermost(tokens).map((token) => withMarks(text, withoutCommittee(text, token, bodies)));
  return outermost(marked.map((token, index) => withNaming(text, token, marked.slice(index + 1, index + 4))));
}

function withoutCommittee(text: string, token: Token, bodies: ReadonlyMap<string, Entity>): Token {
  const name = text.slice(token.start, token.end);
  const owner = name.replace(committee, '');
  const body = owner === name ? undefined : bodies.get(owner);
  return body ? { entity: body, start: token.start, end: token.start + owner.length } : token;
}

/** Takes in the quotation marks around a name, so that 《X》 and X read alike. */
function withMarks(text: string, token: Token): Token {
  let { start, end } = token;
  while (opening.includes(text.charAt(start - 1) || ' ') && closing.includes(text.charAt(end) || ' ')) {
    start -= 1;
    end += 1;
  }
  return { ...token, start, end };
}

function withNaming(text: string, token: Token, following: readonly Token[]): Token {
  const parenthesis = naming.exec(text.slice(token.end, token.end + 42))?.[0];
  if (!parenthesis) return token;
  const end = token.end + parenthesis.length;
  const inside = following.filter(({ start }) => start < end);
  return inside.every(({ entity }) => entity === token.entity) ? { ...token, end } : token;
}
