import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { asSingleArticle, segmentPage } from '../../server/ingest/2-segment.ts';
import { cleanArticle } from '../../server/ingest/3-clean.ts';
import type { Article } from '../../server/model/article.ts';
import { goldFolder, goldReason } from '../support/gold.ts';

const span = { start: z.number(), end: z.number() };
const annotation = z.object({
  title: z.string().nullish(),
  publication: z.object({ name: z.string().nullable(), date: z.string().nullable() }).nullish(),
  bylines: z
    .array(z.object({ name: z.string(), role: z.string().nullable(), affiliation: z.string().nullable() }))
    .default([]),
  text: z.string(),
  paragraphs: z.array(z.string()).default([]),
});
const seedAnnotation = annotation.extend(span);
const annotatedPage = z.object({ articles: z.array(z.object(span)) });
type Annotation = z.infer<typeof annotation>;

const pagesFolder = resolve(goldFolder, '..', 'gold-pages');

function filesIn(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true }).map(String);
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

function readJson<T>(schema: z.ZodType<T>, path: string): T {
  return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

function plain(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').replace(/\s/gu, '');
}

function signed(bylines: Annotation['bylines'] | Article['bylines']): string {
  const each = bylines.map(({ name, role, affiliation }) => `${name}/${role ?? ''}/${affiliation ?? ''}`);
  return each.sort().join(' ');
}

/** What is compared of an article; an annotation and a reading that are both empty count for nothing. */
const measures: Readonly<Record<string, (article: Annotation | Article) => string>> = {
  title: ({ title }) => plain(title),
  publication: ({ publication }) => plain(publication?.name),
  date: ({ publication }) => plain(publication?.date),
  bylines: ({ bylines }) => plain(signed(bylines)),
};

interface Comparison {
  readonly wanted: Annotation;
  readonly read: Article;
}

function accuracy(
  comparisons: readonly Comparison[],
  measure: (article: Annotation | Article) => string,
): number {
  const pairs = comparisons.map(({ wanted, read }) => [measure(wanted), measure(read)]);
  const telling = pairs.filter(([wanted, read]) => wanted !== '' || read !== '');
  return telling.filter(([wanted, read]) => wanted === read).length / telling.length;
}

function shareOfParagraphs(comparisons: readonly Comparison[]): number {
  let found = 0;
  let wanted = 0;
  for (const comparison of comparisons) {
    const read = new Set(comparison.read.paragraphs.map(({ text }) => plain(text)));
    wanted += comparison.wanted.paragraphs.length;
    found += comparison.wanted.paragraphs.filter((text) => read.has(plain(text))).length;
  }
  return found / wanted;
}

function readAlone(path: string): Comparison {
  const wanted = readJson(annotation, path);
  const page = { name: 'article', source: path, text: wanted.text };
  return { wanted, read: cleanArticle(page, asSingleArticle(page)) };
}

describe.skipIf(!existsSync(goldFolder))(`the annotated page (${goldReason})`, () => {
  const wanted = filesIn(join(goldFolder, 'seed'), '.json').map((path) => readJson(seedAnnotation, path));
  const path = join(goldFolder, 'seed', 'page.txt');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const page = { name: 'page', source: path, text };
  const drafts = segmentPage(page);

  it('falls into its articles, to the character', () => {
    const spans = wanted.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
    expect(drafts.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  });

  it.each(Object.keys(measures))('gives the %s of at least four articles in five', (name) => {
    const comparisons = drafts.flatMap((draft): Comparison[] => {
      const annotated = wanted.find(({ start }) => start === draft.start);
      return annotated ? [{ wanted: annotated, read: cleanArticle(page, draft) }] : [];
    });
    expect(accuracy(comparisons, measures[name] ?? (() => ''))).toBeGreaterThanOrEqual(0.8);
  });
});

describe.skipIf(!existsSync(goldFolder))(`annotated articles, each alone (${goldReason})`, () => {
  const comparisons = filesIn(join(goldFolder, 'dev'), '.json').map(readAlone);

  it.each(Object.keys(measures))('give their %s', (name) => {
    expect(accuracy(comparisons, measures[name] ?? (() => ''))).toBeGreaterThanOrEqual(0.85);
  });

  it('give their paragraphs', () => {
    expect(shareOfParagraphs(comparisons)).toBeGreaterThanOrEqual(0.95);
  });

  it('come out as one article where nobody says that they are one', () => {
    const counts = comparisons.map(
      ({ wanted }) => segmentPage({ name: 'article', source: 'article', text: wanted.text }).length,
    );
    expect(new Set(counts)).toEqual(new Set([1]));
  });
});

describe.skipIf(!existsSync(pagesFolder))(`annotated pages (beside ${goldFolder})`, () => {
  it.each(filesIn(pagesFolder, '.json').map((path) => [path]))('%s falls into its articles', (path) => {
    const wanted = readJson(annotatedPage, path).articles;
    const source = path.replace(/json$/u, 'txt');
    const drafts = segmentPage({ name: 'page', source, text: readFileSync(source, 'utf8') });
    const found = wanted.filter(({ start, end }) => drafts.some((d) => d.start === start && d.end === end));
    expect(found.length / wanted.length).toBeGreaterThanOrEqual(0.9);
  });
});
