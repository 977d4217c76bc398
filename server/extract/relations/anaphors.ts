import type { Entity } from '../../model/entity.ts';
import data from './anaphors.json' with { type: 'json' };
import type { Token } from './token.ts';

/** A word that stands for what was named last. */
export interface Anaphor {
  readonly word: RegExp;
  readonly means: (entity: Entity) => boolean;
}

const events = '大会|论坛|活动|会议|仪式|展会|博览会|赛事|峰会|推介会|座谈会';

/** 他 for a person (not 其他, 他们, 他人), 该企业 for a company, 大会 for an event when it is the clause's subject. */
const anaphors: readonly Anaphor[] = [
  ...pointing(data.bodies, ['Company', 'Organization']),
  ...pointing(data.programmes, ['Program']),
  { word: /(?<![其吉维])[他她](?![们人国乡山日俩])/gu, means: ({ type }) => type === 'Person' },
  {
    word: /该企业|这家企业|(?<=[与和帮])企业(?=[进签共合研解突攻])/gu,
    means: ({ type }) => type === 'Company',
  },
  {
    word: new RegExp(
      `(?<![\\p{Script=Han}”])(?:本届|本次|此次|该)?(?:${events})(?=由|[^，。]{0,6}(?:主办|承办|在))`,
      'gu',
    ),
    means: ({ kind }) => kind === 'event',
  },
];

/** 该基金, 这项行动; 基金由…: the one named last whose name ends as the head noun can mean. */
function pointing(endings: Readonly<Record<string, string>>, types: readonly string[]): Anaphor[] {
  return Object.entries(endings).map(([head, ending]) => {
    const bare = data.subjects.includes(head) ? `|(?<![\\p{Script=Han}”》])${head}(?=由)` : '';
    const named = new RegExp(`(?:${ending})$`, 'u');
    return {
      word: new RegExp(`(?:${data.pointers.join('|')})${head}(?![长办])${bare}`, 'gu'),
      means: ({ type, name, aliases }) =>
        types.includes(type) && [name, ...aliases].some((form) => named.test(form)),
    };
  });
}

/** What each anaphor means after the blocks read so far. */
export type LastNamed = Map<Anaphor, Entity>;

/** The anaphors of a block as mentions of what was named last, there or in a block before; keeps `last` up to date. */
export function anaphorTokens(text: string, named: readonly Token[], last: LastNamed): Token[] {
  return anaphors.flatMap((anaphor) => tokensOf(text, named, anaphor, last));
}

function tokensOf(text: string, named: readonly Token[], anaphor: Anaphor, last: LastNamed): Token[] {
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
