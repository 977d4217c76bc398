import { spanId } from '../../model/ids.ts';
import type { ArticleRows } from '../article-rows.ts';
import type { GraphStore } from '../store.ts';
import { type ArticleToWrite, type BatchCounts, writeArticles } from '../write-articles.ts';
import type { ArticleBlock } from './article-blocks.ts';

/** How many articles share a transaction: each commit costs, and a long transaction holds its locks for long. */
const articlesPerTransaction = 50;

type Counts = Record<'newArticles' | 'newEntities' | 'newRelations' | 'newEvidence', number>;

function rowsOf({ article: { id: articleId }, namings, evidence }: ArticleBlock): ArticleRows {
  return {
    id: articleId,
    entities: namings.map(({ entityId: id, type, name, kind, aliases }) => ({
      id,
      type,
      name,
      kind,
      aliases,
    })),
    mentions: namings.flatMap(({ entityId, mentions }) =>
      mentions.map((mention) => {
        const id = spanId('men', entityId, articleId, mention.start, mention.end);
        return { id, entityId, articleId, ...mention };
      }),
    ),
    evidence: evidence.map(({ record, ...row }) => row),
  };
}

function toWrite(block: ArticleBlock): ArticleToWrite {
  const { record, sourceId, ...article } = block.article;
  return { article, rows: rowsOf(block) };
}

async function writeTogether(store: GraphStore, blocks: readonly ArticleBlock[]): Promise<BatchCounts> {
  const batch = blocks.map(toWrite);
  return store.write((transaction) => writeArticles(transaction, batch));
}

function add(total: Counts, counts: BatchCounts): void {
  total.newArticles += counts.newArticles;
  total.newEntities += counts.newEntities;
  total.newRelations += counts.newRelations;
  total.newEvidence += counts.newEvidence;
}

/** Writes articles as they come, some a transaction, and counts what was new. */
export async function writeBlocks(store: GraphStore, blocks: AsyncIterable<ArticleBlock>): Promise<Counts> {
  const total: Counts = { newArticles: 0, newEntities: 0, newRelations: 0, newEvidence: 0 };
  let waiting: ArticleBlock[] = [];
  for await (const block of blocks) {
    waiting.push(block);
    if (waiting.length < articlesPerTransaction) continue;
    add(total, await writeTogether(store, waiting));
    waiting = [];
  }
  if (waiting.length > 0) add(total, await writeTogether(store, waiting));
  return total;
}
