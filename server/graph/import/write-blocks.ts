import { spanId } from '../../model/ids.ts';
import type { ArticleRows } from '../article-rows.ts';
import { bandsOf } from '../sources/bands.ts';
import type { GraphStore } from '../store.ts';
import type { ArticleToWrite } from '../write-articles.ts';
import { writeInBatches } from '../write-in-batches.ts';
import type { ArticleBlock } from './article-blocks.ts';

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
  return { article, bands: bandsOf(article.paragraphs), rows: rowsOf(block) };
}

async function* toWriteAll(blocks: AsyncIterable<ArticleBlock>): AsyncGenerator<ArticleToWrite> {
  for await (const block of blocks) yield toWrite(block);
}

/** Writes articles as they come, some a transaction, and counts what was new. */
export async function writeBlocks(store: GraphStore, blocks: AsyncIterable<ArticleBlock>): Promise<Counts> {
  const { newArticles, newEntities, newRelations, newEvidence } = await writeInBatches(
    store,
    toWriteAll(blocks),
  );
  return { newArticles, newEntities, newRelations, newEvidence };
}
