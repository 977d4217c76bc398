import { beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { openTagger } from '../../server/extract/tagger.ts';
import { readText } from '../../server/ingest/pipeline.ts';
import type { Reading } from '../../server/model/reading.ts';
import { samplePage } from '../support/sample-page.ts';

/** The sample page has each quirk of a newspaper's layout once; what they stand for is in samples/README.md. */
describe('the sample page', () => {
  let readings: readonly Reading[] = [];
  const articles = () => readings.map(({ article }) => article);
  const paragraphs = () => articles().map((article) => article.paragraphs.map(({ text }) => text));

  beforeAll(async () => {
    const tagger = await openTagger(readConfig().model);
    readings = await readText(samplePage(), 'sample', tagger);
    await tagger.close();
  });

  it('is cut into its six articles, the section title outside', () => {
    expect(articles().map(({ kicker, title, subtitle }) => [kicker, title, subtitle])).toEqual([
      [null, '温州请来50多位长三角“科技副总”', '让实验室离车间近一些'],
      [null, '编后', null],
      [null, '追风逐日', null],
      ['从挨家递名片到照着链条找项目，嘉兴一位招商人的体会——', '背靠长三角一体化，平湖招商有底气', null],
      [null, '四家机构发布2024长三角区域协同创新指数', '苏州南京技术转移活跃'],
      ['从造出来到丢掉，一路排放都要算清', '上海给产品碳足迹定下统一尺子', null],
    ]);
  });

  it('gives newspapers and dates to the articles that name them', () => {
    expect(articles().map(({ publication: { name, date } }) => (name ? `${name} ${date}` : null))).toEqual([
      '温州日报 2024-06-09',
      null,
      null,
      null,
      '新华日报 2024-06-07',
      '解放日报 2024-06-06',
    ]);
  });

  it('gives the photograph to its photographer, and to nobody else', () => {
    const bylines = articles().flatMap((article) => article.bylines);
    expect(bylines.map(({ role, affiliation }) => [role, affiliation])).toEqual([['photographer', '新华社']]);
  });

  it('joins the lines that a column broke', () => {
    const broken = paragraphs()
      .flat()
      .filter((text) => !/[。？！”]$/u.test(text));
    expect(broken).toEqual([]);
    expect(paragraphs().flat()).toContainEqual(expect.stringContaining('产学研各方牵线，帮着筹建研发机构'));
    expect(paragraphs().flat()).toContainEqual(expect.stringContaining('全职当量增加到'));
  });

  it('drops the paragraphs that stand there twice', () => {
    const all = paragraphs().flat();
    expect(new Set(all).size).toBe(all.length);
    expect(paragraphs().map((texts) => texts.length)).toEqual([10, 2, 1, 12, 4, 5]);
  });

  it('is quoted to the letter by every relation', () => {
    const relations = readings.flatMap((reading) => reading.relations);
    const misquoted = relations.filter(
      ({ evidence: { start, end, quote } }) => samplePage().slice(start, end) !== quote,
    );
    expect(relations).not.toEqual([]);
    expect(misquoted).toEqual([]);
  });
});
