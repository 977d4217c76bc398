import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTagger, type Tagger } from './tagger.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await openTagger();
});
afterAll(() => tagger.close());

describe('openTagger', () => {
  it('knows persons, places and bodies', async () => {
    const [words = []] = await tagger.tag(['北京大学教授王建国昨天到杭州。']);
    const tagged = words.map(({ text, tag }) => `${text}/${tag}`);
    expect(tagged).toEqual(expect.arrayContaining(['北京大学/ORG', '王建国/PER', '杭州/LOC']));
  });

  it('covers any text without a gap, surrogates included', async () => {
    const text = fc.string({
      unit: fc.constantFrom('王', '大', '𩽾', '。', ' ', '\n', 'a', '９', '😀'),
      maxLength: 300,
    });
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const [words = []] = await tagger.tag([given]);
        expect(words.map((word) => word.text).join('')).toBe(given);
        for (const word of words) expect(given.slice(word.start, word.end)).toBe(word.text);
      }),
      { numRuns: 20 },
    );
  });

  it('answers each text for itself', async () => {
    const texts = ['上海的企业', '', '企业在上海'];
    const together = await tagger.tag(texts);
    for (const [i, text] of texts.entries()) expect(together[i]).toEqual((await tagger.tag([text]))[0]);
  });

  it('says which file is missing, and what to do', async () => {
    const missing = openTagger('/no/such/folder');
    await expect(missing).rejects.toMatchObject({ code: 'MODEL_MISSING' });
    await expect(missing).rejects.toThrow(/\/no\/such\/folder\/lac\.json is missing or damaged; restore/u);
  });

  it('says which file is damaged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgraph-model-'));
    await writeFile(join(folder, 'lac.json'), '{"tags": []}');
    await expect(openTagger(folder)).rejects.toMatchObject({ code: 'MODEL_MISSING' });
    await rm(folder, { recursive: true });
  });
});
