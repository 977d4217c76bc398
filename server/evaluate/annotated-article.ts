import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.ts';

const text = z.string();
const textOrNull = z.string().nullish();

const mention = z.object({ start: z.number(), end: z.number(), rule: text, confidence: z.number() });

const annotatedEntity = z.object({
  id: text,
  type: text,
  kind: textOrNull,
  name: text,
  aliases: z.array(text).default([]),
  optional: z.boolean().default(false),
  mentions: z.array(mention).optional(),
});

const annotatedRelation = z.object({
  subject: text,
  predicate: text,
  object: text,
  title: z.union([text, z.array(text)]).nullish(),
  evidence: textOrNull,
  rule: text.optional(),
  confidence: z.number().optional(),
  optional: z.boolean().default(false),
});

const annotatedArticle = z.object({
  id: text.optional(),
  title: textOrNull,
  kicker: textOrNull,
  subtitle: textOrNull,
  publication: z.object({ name: textOrNull, date: textOrNull }).nullish(),
  bylines: z.array(z.object({ name: textOrNull, role: textOrNull, affiliation: textOrNull })).default([]),
  start: z.number().optional(),
  end: z.number().optional(),
  text: text,
  paragraphs: z.array(text).optional(),
  paragraphs_optional: z.array(text).default([]),
  entities: z.array(annotatedEntity).default([]),
  relations: z.array(annotatedRelation).default([]),
});

/**
 * An entity as a person annotated it, or as the program predicted it in the same form, then with `mentions`, whose offsets
 * count as the article's `start` does.
 */
export type AnnotatedEntity = z.infer<typeof annotatedEntity>;

/**
 * A relation as annotated or predicted; `title` is a list where several wordings are right. `rule` and `confidence` are
 * there where the program predicted it.
 */
export type AnnotatedRelation = z.infer<typeof annotatedRelation>;

/** An article with its annotation; `optional` items are right when found and no loss when not. */
export type AnnotatedArticle = z.infer<typeof annotatedArticle> & {
  id: string;
  /** The file of the page that `start` and `end` count in, where there is one beside the annotation. */
  pageFile: string | null;
};

function pageFileOf(path: string, start: number | undefined): string | null {
  const page = join(dirname(path), 'page.txt');
  return start !== undefined && existsSync(page) ? page : null;
}

function parseFile(path: string): AnnotatedArticle[] {
  try {
    const articles = [JSON.parse(readFileSync(path, 'utf8'))].flat();
    return articles.map((article) => {
      const parsed = annotatedArticle.parse(article);
      return {
        ...parsed,
        id: parsed.id ?? basename(path, '.json'),
        pageFile: pageFileOf(path, parsed.start),
      };
    });
  } catch (cause) {
    const what = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new AppError(
      'INPUT_UNREADABLE',
      `${path} is no annotated article: ${what.replaceAll('\n', ' ')}; correct the file`,
      { cause },
    );
  }
}

/**
 * Reads every annotated article of a folder and its subfolders; a .json file holds one article or an array of them.
 * @throws AppError INPUT_UNREADABLE for a missing folder or a malformed file, INPUT_EMPTY for a folder without any.
 */
export function readAnnotatedArticles(folder: string): AnnotatedArticle[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (cause) {
    throw new AppError(
      'INPUT_UNREADABLE',
      `cannot read the folder ${folder}: give a folder of annotated articles`,
      { cause },
    );
  }
  const files = names.filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) {
    throw new AppError('INPUT_EMPTY', `no .json file in ${folder}: give a folder of annotated articles`);
  }
  return files.flatMap((file) => parseFile(join(folder, file)));
}
