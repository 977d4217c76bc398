import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runNewsgraph } from '../support/run-newsgraph.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const annotated = {
  id: 'haiyang',
  title: '城南中学开设海洋课',
  publication: { name: null, date: null },
  bylines: [],
  text: '城南中学开设海洋课\n\n海州市城南中学日前开设海洋课。城南中学校长林知远说，学生可以在课上认识潮汐。',
  paragraphs: ['海州市城南中学日前开设海洋课。城南中学校长林知远说，学生可以在课上认识潮汐。'],
  entities: [
    { id: 'e1', type: 'Person', kind: null, name: '林知远', aliases: [] },
    { id: 'e2', type: 'Organization', kind: 'school', name: '海州市城南中学', aliases: ['城南中学'] },
  ],
  relations: [
    { subject: 'e1', predicate: 'WORKS_FOR', object: 'e2', title: '校长', evidence: '城南中学校长林知远' },
  ],
};

function annotatedFolder(content: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'haiyang.json'), content);
  return folder;
}

describe('newsgraph evaluate', () => {
  it('scores what it finds against the annotation', async () => {
    const { stdout, exitCode } = await runNewsgraph([
      'evaluate',
      annotatedFolder(JSON.stringify(annotated)),
      '--json',
    ]);
    expect(exitCode).toBe(0);
    const score = JSON.parse(stdout);
    expect(score).toMatchObject({ articles: 1, missing: [] });
    expect(score.accuracies.title).toEqual({ accuracy: 1, right: 1, of: 1 });
    expect(score.relations.tp + score.relations.fn).toBe(1);
  });

  it('prints a table with a row per type when asked', async () => {
    const folder = annotatedFolder(JSON.stringify(annotated));
    const { stdout } = await runNewsgraph(['evaluate', folder, '--by-type']);
    expect(stdout).toMatch(/^entities +[\d.]+/mu);
    expect(stdout).toMatch(/^ {2}Person +[\d.]+/mu);
  });

  it('says how far confidences can be trusted, and what keeping only the surer relations costs', async () => {
    const folder = annotatedFolder(JSON.stringify(annotated));
    const { calibration, thresholds } = JSON.parse(
      (await runNewsgraph(['evaluate', folder, '--json'])).stdout,
    );
    const [relation] = calibration.bins.filter(({ size }: { size: number }) => size > 0);
    expect(calibration).toMatchObject({
      forecasts: 1,
      expectedError: expect.closeTo(1 - relation.confidence),
    });
    expect(thresholds[0]).toMatchObject({ threshold: 0, tp: 1, fp: 0, fn: 0 });
    expect(thresholds.at(-1)).toMatchObject({ threshold: 0.95, precision: null, tp: 0, fn: 1 });
    const { stdout } = await runNewsgraph(['evaluate', folder]);
    expect(stdout).toMatch(/^expected calibration error +0\.\d{3} over 1 relations$/mu);
  });

  it('writes a page that needs no other file and escapes what it shows', async () => {
    const text = annotated.text.replace('潮汐', '<script>alert(1)</script>');
    const folder = annotatedFolder(JSON.stringify({ ...annotated, text, title: '<b>"海洋"</b>' }));
    const path = join(temporaryFolder(), 'report', 'page.html');
    const { exitCode, stderr } = await runNewsgraph(['evaluate', folder, '--html', path]);
    const page = readFileSync(path, 'utf8');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: `${path}: 1 articles\n` });
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('&lt;b&gt;&quot;海洋&quot;&lt;/b&gt;');
    expect(page).not.toMatch(/<script|<link|<img|\bsrc=|url\(|https?:/u);
    expect(page).toMatch(/<mark class="Person is-right">林知远/u);
  });

  it('says in one line where the page cannot be written', async () => {
    const folder = annotatedFolder(JSON.stringify(annotated));
    const { exitCode, stderr } = await runNewsgraph([
      'evaluate',
      folder,
      '--html',
      join(folder, 'haiyang.json', 'x'),
    ]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^newsgraph: cannot write .* give --html a path/u);
  });

  it.each([
    ['a missing folder', () => '/no/such/folder', '/no/such/folder'],
    ['a folder without articles', temporaryFolder, 'no .json file'],
    ['a malformed file', () => annotatedFolder('{"id": 3}'), 'haiyang.json'],
  ])('says in one line what is wrong with %s', async (_name, folder, message) => {
    const { exitCode, stderr, stdout } = await runNewsgraph(['evaluate', folder()]);
    expect(exitCode).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
  });
});
