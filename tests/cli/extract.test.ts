import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { ArticleJson } from '../../server/cli/article-json.ts';
import { runNewsgraph } from '../support/run-newsgraph.ts';
import { samplePage, samplePagePath } from '../support/sample-page.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const singleArticle =
  '城南中学开设海洋课\n\n海州市城南中学日前开设海洋课。该校校长林知远说，学生可以在课上认识潮汐。\n';

async function extractFromInput(input: string | Uint8Array): Promise<ArticleJson[]> {
  const { stdout, exitCode } = await runNewsgraph(['extract', '-'], { input });
  expect(exitCode).toBe(0);
  return JSON.parse(stdout);
}

describe('newsgraph extract', () => {
  it('prints the articles of a page as one array, each relation with its exact quote', async () => {
    const text = samplePage();
    const { stdout, exitCode } = await runNewsgraph(['extract', samplePagePath()]);
    const articles: ArticleJson[] = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(articles).toHaveLength(6);
    for (const article of articles) {
      expect(article.text).toBe(text.slice(article.start, article.end));
      for (const relation of article.relations)
        expect(text.slice(relation.start, relation.end)).toBe(relation.evidence);
      for (const { mentions } of article.entities)
        for (const m of mentions) expect(text.slice(m.start, m.end)).toBe(m.text);
    }
    expect(articles.flatMap(({ relations }) => relations).length).toBeGreaterThan(10);
  });

  it('names the articles of a page after the file, with numbers', async () => {
    const out = join(temporaryFolder(), 'out');
    const { exitCode, stdout } = await runNewsgraph(['extract', samplePagePath(), '--out', out]);
    expect(exitCode).toBe(0);
    expect(stdout).toBe('');
    expect(readdirSync(out)).toContain('changsanjiao-page-6.json');
    expect(JSON.parse(readFileSync(join(out, 'changsanjiao-page-6.json'), 'utf8')).id).toBe(
      'changsanjiao-page-6',
    );
  });

  it('names the articles of a page as it is told', async () => {
    const { stdout } = await runNewsgraph(['extract', samplePagePath(), '--ids', 'a,b,c,d,e,f']);
    expect(JSON.parse(stdout).map(({ id }: ArticleJson) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('names the only article of a file after the file', async () => {
    const path = join(temporaryFolder(), 'haiyang.txt');
    writeFileSync(path, singleArticle);
    const { stdout } = await runNewsgraph(['extract', path]);
    expect(JSON.parse(stdout).map(({ id, title }: ArticleJson) => [id, title])).toEqual([
      ['haiyang', '城南中学开设海洋课'],
    ]);
  });

  it('takes a page for one article when it is told so', async () => {
    const { stdout } = await runNewsgraph(['extract', samplePagePath(), '--article']);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  it('reads UTF-8 with a mark, GB18030 and standard input alike', async () => {
    const plain = await extractFromInput(singleArticle);
    expect(plain[0]?.title).toBe('城南中学开设海洋课');
    expect(await extractFromInput(`\ufeff${singleArticle}`)).toEqual(plain);
    expect(await extractFromInput(iconv.encode(singleArticle, 'gb18030'))).toEqual(plain);
  });

  it('reads a folder with its subfolders', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'one.md'), singleArticle);
    writeFileSync(join(folder, 'deep', 'two.txt'), singleArticle);
    writeFileSync(join(folder, 'notes.pdf'), 'no page');
    const { stdout } = await runNewsgraph(['extract', folder]);
    expect(JSON.parse(stdout).map(({ id }: ArticleJson) => id)).toEqual(['two', 'one']);
  });

  it('does not let two pages of one name overwrite each other', async () => {
    const folder = temporaryFolder();
    for (const part of ['a', 'b']) {
      mkdirSync(join(folder, part));
      writeFileSync(join(folder, part, 'page.txt'), singleArticle);
    }
    const { exitCode, stderr, stdout } = await runNewsgraph(['extract', folder]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/the id page is there twice/u);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  it('refuses ids that would leave the folder', async () => {
    const { exitCode, stderr } = await runNewsgraph(['extract', samplePagePath(), '--ids', '../x']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('../x');
  });
});
