import { accessSync, constants, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { AppError } from '../errors.ts';
import type { Tagger } from '../extract/tagger.ts';
import { openPages, type ReadResult, readPage } from '../ingest/pipeline.ts';
import type { Reading } from '../model/reading.ts';
import { type ArticleJson, toArticleJson } from './article-json.ts';
import { printJson, printMessage } from './output.ts';
import { reportInputFailure } from './report-input-failure.ts';
import { withTagger } from './with-tagger.ts';

interface ExtractOptions {
  readonly out?: string;
  readonly article?: boolean;
  readonly ids?: string;
}

function openFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    if (!statSync(folder).isDirectory()) throw new Error('not a folder');
  } catch (cause) {
    throw new AppError(
      'OUTPUT_UNWRITABLE',
      `cannot write to ${folder}: give --out a folder that you may write to`,
      { cause },
    );
  }
}

/** The articles' ids: as given, else the file's stem for its only article, else the stem with a number. */
function idsOf(name: string, count: number, given: readonly string[]): string[] {
  const isOnly = count === 1;
  return Array.from({ length: count }, (_, i) => given[i] ?? (isOnly ? name : `${name}-${i + 1}`));
}

function warnOfIds(source: string, count: number, given: readonly string[]): void {
  if (given.length === 0 || given.length === count) return;
  printMessage(
    `newsgraph: ${source}: --ids names ${given.length} articles, but ${count} were found; check which is which`,
  );
}

function toJson(readings: readonly Reading[], ids: readonly string[]): ArticleJson[] {
  return readings.map((reading, i) => toArticleJson(reading, ids[i] ?? reading.page.name));
}

/** Ids become file names: they are to be plain ones. */
function parseIds(list: string | undefined): string[] {
  const ids = list?.split(',').map((id) => id.trim()) ?? [];
  const bad = ids.find((id) => !/^[^/\\\0]+$/u.test(id) || id.startsWith('.'));
  if (bad !== undefined)
    throw new AppError(
      'USAGE',
      `--ids: "${bad}" is no file name; give names without slashes, separated by commas`,
    );
  return ids;
}

async function extractPage(
  result: ReadResult,
  tagger: Tagger,
  options: ExtractOptions,
): Promise<ArticleJson[]> {
  if (!result.ok) throw result.error;
  const readings = await readPage(result.page, tagger, { isArticle: options.article ?? false });
  const given = parseIds(options.ids);
  warnOfIds(result.page.source, readings.length, given);
  return toJson(readings, idsOf(result.page.name, readings.length, given));
}

async function extract(files: readonly string[], options: ExtractOptions): Promise<void> {
  parseIds(options.ids);
  if (options.out !== undefined) openFolder(options.out);
  await withTagger((tagger) => extractAll(files, tagger, options));
}

async function extractAll(files: readonly string[], tagger: Tagger, options: ExtractOptions): Promise<void> {
  const found: ArticleJson[] = [];
  const taken = new Set<string>();
  for await (const result of openPages(files)) {
    try {
      const articles = await extractPage(result, tagger, options);
      claimIds(articles, taken);
      if (options.out === undefined) found.push(...articles);
      else writeArticles(articles, options.out);
    } catch (error) {
      reportInputFailure(error);
    }
  }
  if (options.out === undefined) printJson(found);
}

/** Two pages of one name would overwrite each other's articles. */
function claimIds(articles: readonly ArticleJson[], taken: Set<string>): void {
  const clash = articles.find(({ id }) => taken.has(id));
  if (clash) {
    throw new AppError(
      'INPUT_UNREADABLE',
      `the id ${clash.id} is there twice; read pages of the same name in runs of their own, or use --ids`,
    );
  }
  for (const { id } of articles) taken.add(id);
}

function writeArticles(articles: readonly ArticleJson[], folder: string): void {
  for (const article of articles) {
    const path = join(folder, `${article.id}.json`);
    writeFileSync(path, `${JSON.stringify(article, null, 2)}\n`);
    printMessage(`${path}: ${article.entities.length} entities, ${article.relations.length} relations`);
  }
}

/** `newsgraph extract`: reads pages without a store and prints what they say. */
export function addExtractCommand(program: Command): void {
  program
    .command('extract')
    .description('read pages and print their articles, entities and relations as JSON; no store is touched')
    .argument('<files...>', '.txt or .md files, folders of them, or - for standard input')
    .option('--out <folder>', 'write one <id>.json per article into this folder instead of standard output')
    .option('--article', 'each file is exactly one article')
    .option('--ids <list>', 'ids for the articles of a page, in their order, separated by commas')
    .option('--json', 'accepted for symmetry: the output is JSON in any case')
    .action(extract);
}
