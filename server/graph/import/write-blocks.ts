import type { ArticleRows } from '../article-rows.ts';
import type { WriteCounts } from '../rows.ts';
import type { GraphStore } from '../store.ts';
import { writeArticle } from '../write-article.ts';
import type { ArticleBlock } from './article-blocks.ts';

/** How many articles share a transaction: each commit costs, and a long transaction holds its locks for long. */
const articlesPerTransaction = 20;

type Counts = Record<'newArticles' | 'newEntities' | 'newRelations' | 'newEvidence', number>;

function rowsOf({ article, namings, mentions, evidence }: ArticleBlock): ArticleRows {
  return {
    id: article.id,
    text: article.text,
    publicationId: article.publicationId,
    entities: namings.map(({ entityId: id, type, name, kind, aliases }) => ({
      id,
      type,
      name,
      kind,
      aliases,
    })),
    mentions: mentions.map(({ record, ...row }) => row),
    evidence: evidence.map(({ record, ...row }) => row),
  };
}

async function writeTogether(store: GraphStore, blocks: readonly ArticleBlock[]): Promise<WriteCounts[]> {
  return store.write(async (transaction) => {
    const counts: WriteCounts[] = [];
    for (const block of blocks) {
      const { record, ...article } = block.article;
      counts.push(await writeArticle(transaction, article, rowsOf(block)));
    }
    return counts;
  });
}

function add(total: Counts, counts: readonly WriteCounts[]): void {
  for (const { newArticle, newEntities, newRelations, newEvidence } of counts) {
    total.newArticles += newArticle ? 1 : 0;
    total.newEntities += newEntities;
    total.newRelations += newRelations;
    total.newEvidence += newEvidence;
  }
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
