import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, toPageSpan } from '../model/article.ts';
import type { Page } from '../model/page.ts';
import { asSingleArticle, segmentPage } from './2-segment.ts';
import { cleanArticle } from './3-clean.ts';

function pageOf(text: string): Page {
  return { name: 'page', source: 'page.txt', text };
}

function clean(text: string): Article {
  const page = pageOf(text);
  return cleanArticle(page, asSingleArticle(page));
}

const body = '本报讯（记者 林小可 通讯员 周田）昨天，云溪市科技局发布新的行动计划。';

describe('cleanArticle', () => {
  it('tells kicker, title and subtitle apart', () => {
    const article = clean(`今日谈\n云溪市发布科技行动计划\n——来自三家工厂的见闻\n\n${body}`);
    expect([article.kicker, article.title, article.subtitle]).toEqual([
      '今日谈',
      '云溪市发布科技行动计划',
      '——来自三家工厂的见闻',
    ]);
  });

  it('keeps a couplet on one line whole', () => {
    expect(clean(`桥通两岸 路达四方\n\n${body}`).title).toBe('桥通两岸 路达四方');
  });

  it('joins a line that a column cut, across a folio line, whatever the line breaks', () => {
    const text = `云溪市发布计划\r\n\r\n昨天，云溪市科\r\n\r\n云溪日报  2023年5月4日  星期四  A2 要闻\r\n\r\n技局发布了计划。\r\n`;
    const article = clean(text);
    expect(article.paragraphs.map((paragraph) => paragraph.text)).toEqual(['昨天，云溪市科技局发布了计划。']);
    expect(article.publication).toEqual({ name: '云溪日报', date: '2023-05-04' });
  });

  it('drops a paragraph that is printed twice, and jumps to other pages', () => {
    const twice = '企业和高校的代表参加了这次会议，会议开了整整一个上午。';
    const article = clean(`云溪市发布计划\n\n${body}\n\n${twice}\n\n${twice}\n\n会议就此结束。（下转第2版）`);
    expect(article.paragraphs.map(({ text }) => text)).toEqual([body, twice, '会议就此结束。']);
  });

  it('keeps the items of a list without full stops apart', () => {
    const items = ['■ 数据平台协议：云溪大学、蓝舟公司', '■ 园区建设协议：云溪市政府、青石集团'];
    const article = clean(`云溪市签约\n\n签约各方如下：\n\n${items.join('\n\n')}\n\n${body}`);
    expect(article.paragraphs.map(({ text }) => text)).toEqual(['签约各方如下：', ...items, body]);
  });

  it('takes the year of a source note from the text, and leaves it open where nothing tells it', () => {
    const dated = clean(`云溪市发布计划\n\n2021年起，云溪市连年发布计划。\n\n〔来源：6月9日《云溪日报》〕`);
    expect(dated.publication).toEqual({ name: '云溪日报', date: '2021-06-09' });
    expect(clean(`云溪市发布计划\n\n${body}\n\n〔来源：6月9日《云溪日报》〕`).publication).toEqual({
      name: '云溪日报',
      date: null,
    });
  });

  it.each([
    ['本报记者 林小可 文/图', '林小可/reporter/'],
    ['□ 周 田', '周田/author/'],
    ['新华社记者 周田 摄', '周田/photographer/新华社'],
    ['记者 林小可 文  周田 摄', '林小可/reporter/ 周田/photographer/'],
    ['（记者 林小可 实习生 周田）', '林小可/reporter/ 周田/intern/'],
    ['本报记者 林小可 阿依古丽·买买提', '林小可/reporter/ 阿依古丽·买买提/reporter/'],
  ])('reads the signature %s', (line, expected) => {
    const { bylines } = clean(`云溪市发布计划\n\n${line}\n\n昨天，云溪市发布了新的计划。`);
    expect(bylines.map((b) => `${b.name}/${b.role}/${b.affiliation ?? ''}`).join(' ')).toBe(expected);
  });

  it('reads who signs under the dateline of an agency', () => {
    const { bylines, publication } = clean(
      `云溪市发布计划\n\n新华社云溪1月2日电（记者林小可）昨天发布了计划。`,
    );
    expect(bylines).toEqual([{ name: '林小可', role: 'reporter', affiliation: '新华社' }]);
    expect(publication.name).toBeNull();
  });
});

const fragments = fc.constantFrom(
  '云溪市发布计划',
  body,
  '一段没有结尾的话，接着',
  '〔来源：6月9日《云溪日报》〕',
  '（记者 林小可）',
  '■ 编后',
  '云溪日报  2023年5月4日  星期四',
  '图①：工人在检修设备。　周田摄',
  '综合 新闻快览',
  '（下转第2版）',
);
const separators = fc.constantFrom('\n', '\r\n', '\n\n', '\n\n\n\n', '　', '\u2028');
const pages = fc
  .array(fc.tuple(fc.oneof(fragments, fc.string({ unit: 'grapheme' })), separators), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));

describe('the articles of any page', () => {
  it('stand in the page where they say, block by block and segment by segment', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const page = pageOf(text);
        for (const draft of [...segmentPage(page), asSingleArticle(page)]) {
          const article = cleanArticle(page, draft);
          for (const block of [...article.headline, ...article.paragraphs]) {
            for (const { at, start, end } of block.segments)
              expect(block.text.slice(at, at + end - start)).toBe(text.slice(start, end));
            const lengths = block.segments.map(({ start, end }) => end - start);
            expect(lengths.reduce((a, b) => a + b, 0)).toBe(block.text.length);
          }
        }
      }),
    );
  });

  it('lead from a range within a segment to the same words of the page', () => {
    fc.assert(
      fc.property(pages, fc.nat(), fc.nat(), (text, from, length) => {
        const { paragraphs } = clean(text);
        for (const paragraph of paragraphs)
          for (const { at, start, end } of paragraph.segments) {
            const first = at + (from % (end - start));
            const last = Math.min(at + end - start, first + 1 + length);
            const span = toPageSpan(paragraph, first, last);
            expect(text.slice(span.start, span.end)).toBe(paragraph.text.slice(first, last));
          }
      }),
    );
  });

  it('follow one another without overlap', () => {
    fc.assert(
      fc.property(pages, (text) => {
        let end = 0;
        for (const draft of segmentPage(pageOf(text))) {
          expect(draft.start).toBeGreaterThanOrEqual(end);
          expect(draft.end).toBeGreaterThan(draft.start);
          end = draft.end;
        }
      }),
    );
  });

  it.each([
    ['one line of a million characters', '新'.repeat(1_000_000)],
    ['opened brackets', '（'.repeat(300_000)],
    ['digits', '2024'.repeat(100_000)],
    ['a hundred thousand blank lines', '\n'.repeat(100_000)],
    ['many source notes', '〔来源：6月9日《云溪日报》〕\n\n正文在这里，有句号。\n\n'.repeat(5_000)],
  ])('are found among %s', (_, text) => {
    const page = pageOf(text);
    for (const draft of segmentPage(page)) cleanArticle(page, draft);
    expect(clean(text).end).toBeLessThanOrEqual(text.length);
  });
});
