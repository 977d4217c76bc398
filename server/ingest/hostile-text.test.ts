import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldFolder, goldReason } from '../../tests/support/gold.ts';
import { guessingTagger } from '../../tests/support/guessing-tagger.ts';
import { mutations } from '../../tests/support/mutations.ts';
import { samplePage } from '../../tests/support/sample-page.ts';
import { AppError } from '../errors.ts';
import { readAnnotatedArticles } from '../evaluate/annotated-article.ts';
import { openTagger, type Tagger } from '../extract/tagger.ts';
import { textBlocks, toPageSpan } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import { readText } from './pipeline.ts';

/** Reads a text whatever it is; what cannot be a page is refused in a way that the report knows. */
async function readAnything(text: string, tagger: Tagger): Promise<readonly Reading[]> {
  try {
    return await readText(text, 'hostile', tagger);
  } catch (error) {
    if (error instanceof AppError && error.code.startsWith('INPUT_')) return [];
    throw error;
  }
}

function expectExactSpans({ page, article, entities, relations }: Reading): void {
  const blocks = textBlocks(article);
  for (const { start, end, quote } of relations.map(({ evidence }) => evidence))
    expect(page.text.slice(start, end)).toBe(quote);
  for (const { block, start, end, text } of entities.flatMap(({ mentions }) => mentions)) {
    const paragraph = blocks[block];
    expect(paragraph?.text.slice(start, end)).toBe(text);
    if (!paragraph) continue;
    const span = toPageSpan(paragraph, start, end);
    expect(span.start >= article.start && span.end <= article.end && span.start < span.end).toBe(true);
  }
}

/** Characters that rules look for, and those that nobody expects. */
const character = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...'市省公司集团大学局长与在发布签署《》“”（）、，。：\n 12年月日电记者他该'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\ud83d',
      '\udc00',
      '\ue000',
      '\ue004',
      '\ufeff',
      '\u200b',
      '\u2028',
      '\r',
      '\t',
      'Ａ',
      '１',
      '（',
      '體',
      '𠮷',
      '😀',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('云岭市', '董事长', 'Acme Corp. ', '新华社', '有限公司', '■', '本报讯'),
  },
);
const hostile = fc.array(character, { maxLength: 300 }).map((characters) => characters.join(''));

const unbroken = '云岭市银杉集团与浙江大学签约'.repeat(400);

describe('reading a hostile text', () => {
  it('fails on no text, and every span is exact', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        for (const reading of await readAnything(text, guessingTagger)) expectExactSpans(reading);
      }),
      { numRuns: 300 },
    );
  });

  it('fails on no text with the model either', async () => {
    const tagger = await openTagger();
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        for (const reading of await readAnything(text, tagger)) expectExactSpans(reading);
      }),
      { numRuns: 40 },
    );
    await tagger.close();
  });

  it.each([
    ['without punctuation', unbroken],
    ['of one word', 'a'.repeat(5000)],
    ['of opening marks', '《“（'.repeat(2000)],
    ['of closing marks', '》”）'.repeat(2000)],
    ['in English', 'The mayor of Yunling signed with Acme Corp. on Monday. '.repeat(100)],
    ['of lone surrogates', `${'\ud83d'.repeat(2000)}${'\udc00'.repeat(2000)}。`],
    ['of one long list', `${'杭州、宁波、温州、'.repeat(600)}共建联盟。`],
  ])('reads a text %s to its end', async (_what, text) => {
    const readings = await readText(text, 'hostile', guessingTagger, { isArticle: true });
    expect(readings).toHaveLength(1);
    for (const reading of readings) expectExactSpans(reading);
  });

  it('reads mutated copies of the sample page', async () => {
    const page = samplePage();
    await fc.assert(
      fc.asyncProperty(mutations, async (mutate) => {
        for (const reading of await readAnything(mutate(page), guessingTagger)) expectExactSpans(reading);
      }),
      { numRuns: 30 },
    );
  });
});

describe.skipIf(!existsSync(goldFolder))(`reading mutated copies (${goldReason})`, () => {
  it('fails on none of a thousand', async () => {
    const texts = readAnnotatedArticles(goldFolder).map(({ text }) => text);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), mutations, async (text, mutate) => {
        for (const reading of await readAnything(mutate(text), guessingTagger)) expectExactSpans(reading);
      }),
      { numRuns: 1000 },
    );
  }, 180_000);
});
