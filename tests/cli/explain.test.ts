import { describe, expect, it } from 'vitest';
import { runNewsgraph } from '../support/run-newsgraph.ts';
import { samplePage, samplePagePath } from '../support/sample-page.ts';

const article =
  '城南中学开设海洋课\n\n海州市城南中学日前开设海洋课。城南中学校长林知远说，学生可以在课上认识潮汐。\n';

async function explain(args: readonly string[], env: Record<string, string> = {}, input = article) {
  return runNewsgraph(['explain', '-', ...args], { input, env });
}

const esc = '\u001b';

describe('newsgraph explain', () => {
  it('shows names in the text, and by which rule and how surely each thing was found', async () => {
    const { stdout, exitCode } = await explain([]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('校长[林知远 Person]说');
    expect(stdout).toMatch(/^ {2}\[林知远 Person\] {2}person\/\S+ [01]\.\d\d/mu);
    expect(stdout).toMatch(
      /^ {2}0\.\d\d \[林知远 Person\] WORKS_FOR \[海州市城南中学 Organization\] 校长$/mu,
    );
    expect(stdout).toMatch(/^ {7}works-for\/org-title-person: 城南中学校长林知远$/mu);
  });

  it('says what was taken for a name, and to what it was lost', async () => {
    const { stdout } = await explain([]);
    expect(stdout).toMatch(/^names not kept \(\d+\)$/mu);
    expect(stdout).toMatch(
      /^ {2}\[海州 Place\] {2}place\/\S+ 0\.\d\d: lost to 海州市城南中学 \(body\/\S+\)$/mu,
    );
  });

  it('colours only where it is asked to or the output is a terminal', async () => {
    expect((await explain(['--color'])).stdout).toContain(`${esc}[36m`);
    for (const args of [[], ['--no-color']]) expect((await explain(args)).stdout).not.toContain(esc);
    expect((await explain([], { NO_COLOR: '1' })).stdout).not.toContain(esc);
  });

  it('shows what would steer the terminal, and does not obey it', async () => {
    const { stdout } = await explain([], {}, article.replace('潮汐', `${esc}]0;潮汐\u202e`));
    expect(stdout).not.toContain(esc);
    expect(stdout).toContain('\ufffd]0;潮汐\ufffd');
  });

  it('prints everything as JSON, offsets in the file’s text', async () => {
    const text = samplePage();
    const { stdout } = await runNewsgraph(['explain', samplePagePath(), '--json']);
    const articles = JSON.parse(stdout);
    expect(articles).toHaveLength(6);
    for (const { lostMentions, relations } of articles) {
      for (const lost of lostMentions) {
        expect(text.slice(lost.start, lost.end).replaceAll('\n', '')).toBe(lost.text);
        expect(lost.reason).toMatch(/^(?:lost to .+ \(.+\)|signs the article|stands in the dateline)$/u);
      }
      for (const relation of relations) expect(relation.confidence).toBeGreaterThan(0);
    }
    expect(articles.flatMap(({ lostMentions }: { lostMentions: unknown[] }) => lostMentions)).not.toEqual([]);
  });

  it('goes on after an input that is no page, and ends as failed', async () => {
    const { stdout, stderr, exitCode } = await runNewsgraph([
      'explain',
      '/no/such/page.txt',
      samplePagePath(),
    ]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^newsgraph: .*\/no\/such\/page\.txt/u);
    expect(stdout).toContain('━━ ');
  });
});
