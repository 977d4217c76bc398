import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleOf } from '../../tests/support/article-of.ts';
import { openTagger, type Tagger } from '../extract/tagger.ts';
import { textBlocks } from '../model/article.ts';
import type { Mention } from '../model/mention.ts';
import { findMentions } from './4-find-mentions.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await openTagger();
});
afterAll(() => tagger.close());

async function mentionsIn(...texts: readonly string[]): Promise<readonly Mention[]> {
  return (await findMentions(articleOf(texts), tagger)).mentions;
}

async function namesIn(...texts: readonly string[]): Promise<readonly string[]> {
  return (await mentionsIn(...texts)).map(({ type, text }) => `${type} ${text}`);
}

describe('findMentions', () => {
  it('finds persons with their posts left outside', async () => {
    expect(await namesIn('云岭市副市长李建军会见了王小梅一行。')).toEqual(
      expect.arrayContaining(['Person 李建军', 'Person 王小梅']),
    );
  });

  it('puts a name together that the tagger cut after a post', async () => {
    expect(await namesIn('高级工程师范举贤就是如此。')).toContain('Person 范举贤');
  });

  it('takes the last character of a name that is a joint elsewhere', async () => {
    expect(await namesIn('座谈会上，银杉集团董事长陈友才表示，明年再来。')).toContain('Person 陈友才');
  });

  it('takes the bureaus of the state’s builders for companies', async () => {
    expect(await namesIn('大桥由中铁三十局承建。')).toContain('Company 中铁三十局');
  });

  it('keeps a place inside a body’s name in the name, and gives the parent body of a department', async () => {
    expect(await namesIn('浙江大学材料学院教授李建军到会。')).toEqual([
      'Organization 浙江大学材料学院',
      'Organization 浙江大学',
      'Person 李建军',
    ]);
  });

  it('tells the places of a chain apart', async () => {
    expect(await namesIn('大家来到扬州市江都区宜陵镇。')).toEqual([
      'Place 扬州市',
      'Place 江都区',
      'Place 宜陵镇',
    ]);
  });

  it('takes a name with brackets whole', async () => {
    expect(await namesIn('青禾新材料（太仓）有限公司昨天开业。')).toContain(
      'Company 青禾新材料（太仓）有限公司',
    );
  });

  it('takes a programme from 《》 and “”, and neither a newspaper nor an emphasis', async () => {
    const names = await namesIn(
      '《青禾市人才行动方案》规定，“青禾计划”试点启动，“干劲”十足。来源：《青禾日报》',
    );
    expect(names).toEqual(
      expect.arrayContaining(['Program 《青禾市人才行动方案》', 'Program “青禾计划”试点']),
    );
    expect(names.join()).not.toMatch(/干劲|日报/u);
  });

  it('names nobody who only signs', async () => {
    expect(await namesIn('本报杭州6月7日讯（记者 李建军）会议昨天开幕。')).toEqual([]);
    const signed = articleOf(['李建军昨天到了苏州。'], {
      bylines: [{ name: '李建军', role: 'reporter', affiliation: null }],
    });
    expect((await findMentions(signed, tagger)).mentions.map(({ text }) => text)).toEqual(['苏州']);
  });

  it('finds a business again by its brand and by the short name that is declared', async () => {
    const names = await namesIn(
      '云岭银杉新材料有限公司（以下简称“银杉新材”）昨天开业。银杉新材的产品卖到德国。',
    );
    expect(names.filter((name) => name === 'Company 银杉新材')).toHaveLength(2);
  });

  it('reads a long paragraph in stretches, with offsets in the paragraph', async () => {
    const sentence = '李建军昨天在苏州市参加了会议，并且介绍了情况。';
    const mentions = await mentionsIn(sentence.repeat(300));
    expect(mentions.filter(({ text }) => text === '苏州市')).toHaveLength(300);
    expect(new Set(mentions.map(({ start }) => start % sentence.length)).size).toBe(2);
  });

  it('gives offsets that are exact in any text', async () => {
    const word = fc.constantFrom(
      '李建军',
      '上海市',
      '𩽾',
      '青禾集团',
      '“青禾计划”',
      '。',
      '，',
      '到了',
      '（',
      '）',
      '😀',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 30 }), async (words) => {
        const article = articleOf([words.join(''), '浙江大学教授李建军。']);
        const blocks = textBlocks(article);
        for (const { block, start, end, text } of (await findMentions(article, tagger)).mentions) {
          expect(blocks[block]?.text.slice(start, end)).toBe(text);
        }
      }),
      { numRuns: 20 },
    );
  });
});
