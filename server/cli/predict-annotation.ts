import { readFileSync } from 'node:fs';
import type { AnnotatedArticle } from '../evaluate/annotated-article.ts';
import type { Tagger } from '../extract/tagger.ts';
import { type ReadOptions, readText } from '../ingest/pipeline.ts';
import type { Reading } from '../model/reading.ts';
import { toArticleJson } from './article-json.ts';

/** What the program finds, in the form of an annotation, so that the two can be compared. */
function toAnnotation(reading: Reading, id: string): AnnotatedArticle {
  const { entities, relations, paragraphs, bylines, ...article } = toArticleJson(reading, id);
  return {
    ...article,
    pageFile: null,
    paragraphs: [...paragraphs],
    paragraphs_optional: [],
    bylines: [...bylines],
    entities: entities.map((entity) => ({
      ...entity,
      aliases: [...entity.aliases],
      mentions: [...entity.mentions],
      optional: false,
    })),
    relations: relations.map((relation) => ({ ...relation, optional: false })),
  };
}

function overlap(reading: Reading, gold: AnnotatedArticle): number {
  return Math.min(reading.article.end, gold.end ?? 0) - Math.max(reading.article.start, gold.start ?? 0);
}

async function predictPage(
  file: string,
  gold: readonly AnnotatedArticle[],
  tagger: Tagger,
  options: ReadOptions,
): Promise<AnnotatedArticle[]> {
  const readings = await readText(readFileSync(file, 'utf8'), 'page', tagger, options);
  return gold.flatMap((article) => {
    const best = readings.toSorted((a, b) => overlap(b, article) - overlap(a, article))[0];
    return best && overlap(best, article) > 0 ? [toAnnotation(best, article.id)] : [];
  });
}

async function predictArticle(
  gold: AnnotatedArticle,
  tagger: Tagger,
  options: ReadOptions,
): Promise<AnnotatedArticle[]> {
  const readings = await readText(gold.text, gold.id, tagger, { ...options, isArticle: true });
  return readings.map((reading) => toAnnotation(reading, gold.id));
}

/**
 * Reads the texts of annotated articles. Articles of a page.txt are found in the whole page, as a reader meets them,
 * and paired with the annotation by the span they share; the others are read one by one.
 */
export async function predictAnnotations(
  gold: readonly AnnotatedArticle[],
  tagger: Tagger,
  options: Pick<ReadOptions, 'leastConfidence'> = {},
): Promise<AnnotatedArticle[]> {
  const predictions: AnnotatedArticle[] = [];
  const pages = new Set(gold.map((article) => article.pageFile).filter((file) => file !== null));
  for (const page of pages) {
    const articles = gold.filter((article) => article.pageFile === page);
    predictions.push(...(await predictPage(page, articles, tagger, options)));
  }
  for (const article of gold)
    if (article.pageFile === null) predictions.push(...(await predictArticle(article, tagger, options)));
  return predictions;
}
