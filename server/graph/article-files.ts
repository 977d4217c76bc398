import { createQuery, noRows } from './query.ts';
import { retractWithin } from './retract.ts';
import { type FiledArticleRow, filedArticleRow } from './row-schemas.ts';
import type { ArticleRow } from './rows.ts';
import { othersOfSource } from './sources/cluster-articles.ts';
import type { StatementRunner } from './store.ts';

const findArticles = createQuery('read/find-articles', filedArticleRow);
const lockArticle = createQuery('write/lock-article', noRows);
const setFiles = createQuery('write/set-article-files', noRows);

/** Which file a reading is of, and all that the file holds now. */
export interface HoldingFile {
  readonly file: string;
  readonly articleIds: readonly string[];
}

/** Reads an article after locking it: nobody else changes its files, or takes it back, until the transaction ends. */
async function lockFiled(transaction: StatementRunner, id: string): Promise<FiledArticleRow | null> {
  await lockArticle(transaction, { id });
  const [article] = await findArticles(transaction, { ids: [id] });
  return article ?? null;
}

/** Keeps the files that hold an article which the store has: it is replaced only when none of them holds it any more. */
export async function addFiles(
  transaction: StatementRunner,
  { id, files }: { readonly id: string; readonly files: readonly string[] },
  known: readonly string[],
): Promise<void> {
  if (files.every((file) => known.includes(file))) return;
  const article = await lockFiled(transaction, id);
  if (article) await setFiles(transaction, { id, files: [...new Set([...article.files, ...files])].sort() });
}

/** Takes a file off an article, and the article back when it was the only one. Gives whether the article is gone. */
async function leaveFile(transaction: StatementRunner, id: string, file: string): Promise<boolean> {
  const article = await lockFiled(transaction, id);
  if (!article?.files.includes(file)) return false;
  const others = article.files.filter((other) => other !== file);
  if (others.length === 0) return (await retractWithin(transaction, id)) !== null;
  await setFiles(transaction, { id, files: others });
  return false;
}

/** The articles that count as one source with this one: its reprints, and versions of it. */
async function alike(transaction: StatementRunner, article: ArticleRow): Promise<readonly FiledArticleRow[]> {
  const ids = await othersOfSource(transaction, article);
  return ids.length === 0 ? [] : findArticles(transaction, { ids });
}

/**
 * Takes back the versions of an article that its file held before and holds no more: what repeats its text, came from
 * the same file, and is not among what the file holds now. An article that another file holds stays. Gives the ids of
 * those taken back.
 */
export async function replaceCorrected(
  transaction: StatementRunner,
  articleId: string,
  { file, articleIds }: HoldingFile,
): Promise<readonly string[]> {
  const [article] = await findArticles(transaction, { ids: [articleId] });
  if (!article) return [];
  const left = (await alike(transaction, article))
    .filter(({ id, files }) => files.includes(file) && !articleIds.includes(id))
    .map(({ id }) => id)
    .sort();
  const replaced: string[] = [];
  for (const id of left) if (await leaveFile(transaction, id, file)) replaced.push(id);
  return replaced;
}
