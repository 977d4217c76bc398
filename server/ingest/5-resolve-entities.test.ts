import { describe, expect, it } from 'vitest';
import { articleOf } from '../../tests/support/article-of.ts';
import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { EntityType } from '../model/ontology.ts';
import { resolveEntities } from './5-resolve-entities.ts';

type Named = readonly [text: string, type: EntityType, kind?: string];

/** An article of these names, one a paragraph, resolved. */
function resolve(names: readonly Named[], publication: string | null = null): readonly Entity[] {
  const mentions = names.map(([text, type, kind], block): Mention => {
    return { block, start: 0, end: text.length, text, type, kind: kind ?? null, rule: 'test', confidence: 1 };
  });
  const article = articleOf(
    names.map(([text]) => `${text}。`),
    { publication: { name: publication, date: null } },
  );
  return resolveEntities(article, mentions);
}

function forms(entities: readonly Entity[]): readonly string[] {
  return entities.map(({ name, aliases }) => [name, ...aliases].join(' = '));
}

describe('resolveEntities', () => {
  it.each([
    ['中国银行', 'Company', '中国银行业监督管理委员会', 'Organization'],
    ['北京大学', 'Organization', '北京大学第一医院', 'Organization'],
    ['银杉能源', 'Company', '银杉（中国）有限公司', 'Company'],
    ['中国银行', 'Company', '中国农业银行', 'Company'],
    ['中国科学院', 'Organization', '中国农业科学院', 'Organization'],
  ] as const)('keeps %s and %s %s apart', (first, type, second, otherType) => {
    expect(
      resolve([
        [first, type],
        [second, otherType],
      ]),
    ).toHaveLength(2);
  });

  it.each([
    ['银杉', 'Company', '银杉技术有限公司'],
    ['银杉环保', 'Company', '银杉环保集团'],
    ['市科技局', 'Organization', '温州市科技局'],
    ['温州市科学技术局', 'Organization', '温州市科技局'],
    ['浙大', 'Organization', '浙江大学'],
    ['温州', 'Place', '温州市'],
    ['闵行区', 'Place', '上海市闵行区'],
    ['青禾经开区', 'Place', '青禾经济技术开发区'],
    ['韦伯', 'Person', '卡尔·韦伯'],
    ['银杉博览会', 'Program', '第六届银杉博览会'],
    ['“青禾计划”', 'Program', '青禾计划'],
  ] as const)('takes %s (%s) and %s for one', (short, type, full) => {
    expect(
      resolve([
        [full, type],
        [short, type],
      ]),
    ).toHaveLength(1);
  });

  it('names an entity by its fullest form, without quotation marks', () => {
    expect(
      forms(
        resolve([
          ['银杉环保', 'Company'],
          ['银杉环保集团', 'Company'],
          ['《青禾方案》', 'Program'],
        ]),
      ),
    ).toEqual(['银杉环保集团 = 银杉环保', '青禾方案']);
  });

  it('gives a place the same id in every article, whatever its form', () => {
    const [short] = resolve([['平湖', 'Place']]);
    const [full] = resolve([['平湖市', 'Place']]);
    expect(short?.id).toBe(full?.id);
  });

  it('tells districts of the same name apart by the other places of the article', () => {
    const idIn = (city: string) =>
      resolve([
        [city, 'Place'],
        ['鼓楼区', 'Place'],
      ]).find((entity) => entity.name === '鼓楼区')?.id;
    expect(idIn('南京市')).not.toBe(idIn('福州市'));
  });

  it('lets a short name stand for what it is declared for', () => {
    const text = '云岭银杉新材料有限公司（以下简称“岭新”）开业。';
    const mention = (start: number, end: number): Mention => ({
      block: 0,
      start,
      end,
      text: text.slice(start, end),
      type: 'Company',
      kind: null,
      rule: 'test',
      confidence: 1,
    });
    const at = text.indexOf('岭新”');
    expect(
      resolveEntities(articleOf([text]), [mention(0, text.indexOf('（')), mention(at, at + 2)]),
    ).toHaveLength(1);
  });

  it('lets 集团 and 我市 stand for what was named', () => {
    const text = '银杉集团在温州开业。集团表示，我市企业受益。';
    const mentions: Mention[] = [
      {
        block: 0,
        start: 0,
        end: 4,
        text: '银杉集团',
        type: 'Company',
        kind: null,
        rule: 'test',
        confidence: 1,
      },
      { block: 0, start: 5, end: 7, text: '温州', type: 'Place', kind: 'city', rule: 'test', confidence: 1 },
    ];
    expect(forms(resolveEntities(articleOf([text]), mentions))).toEqual(['银杉集团 = 集团', '温州 = 我市']);
  });

  it('gives no two entities of an article the same id', () => {
    const entities = resolve([
      ['吉林', 'Place'],
      ['吉林市', 'Place'],
      ['吉林省', 'Place'],
      ['朝阳', 'Place'],
      ['朝阳区', 'Place'],
    ]);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  });
});
