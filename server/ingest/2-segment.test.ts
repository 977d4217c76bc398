import { describe, expect, it } from 'vitest';
import type { Page } from '../model/page.ts';
import { asSingleArticle, segmentPage } from './2-segment.ts';

function pageOf(text: string): Page {
  return { name: 'page', source: 'page.txt', text };
}

function segments(text: string): readonly string[] {
  return segmentPage(pageOf(text)).map(({ start, end }) => text.slice(start, end));
}

const first = '云溪市发布计划\n市民代表出席\n\n昨天，云溪市发布了新的计划。\n\n〔来源：6月9日《云溪日报》〕';
const photo = '山间的光\n\n6月6日拍摄的云溪湖外景（无人机照片）。\n\n新华社记者 周田 摄';
const report = '青石集团落户云溪\n\n本报讯（记者 林小可）昨天，青石集团在云溪开工。';

describe('segmentPage', () => {
  it('ends an article at its source note and at a photographer', () => {
    expect(segments(`\n\n${first}\n\n${photo}\n\n${report}\n`)).toEqual([first, photo, report]);
  });

  it('ends an article at a wide gap', () => {
    const plain = '山路弯弯\n\n山里的路修了三年，终于通车。';
    expect(segments(`${report}\n\n\n\n${plain}\n\n\n\n${photo}`)).toEqual([report, plain, photo]);
  });

  it('opens an article at the dateline below a headline', () => {
    const plain = '山路弯弯\n\n山里的路修了三年，终于通车。';
    expect(segments(`${plain}\n\n${report}`)).toEqual([plain, report]);
  });

  it('makes an article of its own of an afterword under its own heading', () => {
    const afterword = '■ 编后\n\n计划再好，也要有人去做。';
    expect(segments(`${first}\n\n${afterword}\n\n\n\n${photo}`)).toEqual([first, afterword, photo]);
  });

  it('keeps what stands above the first headline, the rest of an article from another page', () => {
    const rest = '（上接第1版）会议开了一整天。\n\n代表们各自回去。';
    expect(segments(`${rest}\n\n${report}\n\n\n\n${photo}`)).toEqual([rest, report, photo]);
  });

  it('leaves the headings of groups and the lines of the page outside', () => {
    const page = `云溪日报  2024年6月9日  星期日  A2\n\n${first}\n\n综合 新闻快览\n\n${report}\n\n本版图片除署名外均为资料图片`;
    expect(segments(page)).toEqual([first, report]);
  });

  it('takes the page whole where it holds one article', () => {
    const article = `云溪市发布计划\n\n昨天，云溪市发布了新\n\n的计划。\n\n■ 一条新路\n\n路修好了，车也就来了。`;
    expect(segments(`${article}\n`)).toEqual([article]);
  });

  it('finds nothing in a page without prose', () => {
    expect(segments('云溪日报  2024年6月9日  星期日  A2')).toEqual([]);
    expect(segments('a,b,c\n1,2,3\n')).toEqual([]);
  });
});

describe('asSingleArticle', () => {
  it('never cuts', () => {
    const page = pageOf(`${first}\n\n${photo}`);
    const draft = asSingleArticle(page);
    expect(page.text.slice(draft.start, draft.end)).toBe(page.text);
    expect(draft.headline.map(({ text }) => text)).toEqual(['云溪市发布计划', '市民代表出席']);
  });
});
