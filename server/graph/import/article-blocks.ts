import { relationId } from '../../model/ids.ts';
import type { RecordOf } from '../export/export-record.ts';
import { malformedLine, type NumberedRecord } from './read-records.ts';

/** An article with all that an export says of it. */
export interface ArticleBlock {
  readonly article: RecordOf<'article'>;
  readonly namings: RecordOf<'naming'>[];
  readonly evidence: RecordOf<'evidence'>[];
}

type Part = RecordOf<'naming'> | RecordOf<'evidence'>;

function contradiction(block: ArticleBlock, part: Part): string | null {
  const { text, id } = block.article;
  const names = (entityId: string): boolean => block.namings.some((naming) => naming.entityId === entityId);
  const stands = (said: string, { start, end }: { start: number; end: number }): boolean =>
    said !== '' && text.slice(start, end) === said;
  if (part.articleId !== id) return 'does not follow its article';
  if (part.record === 'naming')
    return part.mentions.every((mention) => stands(mention.text, mention))
      ? null
      : 'mentions what its article does not say there';
  if (part.relationId !== relationId(part)) return 'has the id of another relation';
  if (!names(part.subjectId) || !names(part.objectId))
    return 'is about an entity that its article does not name';
  return stands(part.quote, part) ? null : 'quotes what its article does not say there';
}

function addPart(block: ArticleBlock | null, part: Part, line: number): void {
  if (!block) throw malformedLine(line, 'does not follow its article');
  const reason = contradiction(block, part);
  if (reason !== null) throw malformedLine(line, reason);
  if (part.record === 'naming') block.namings.push(part);
  else block.evidence.push(part);
}

/**
 * Gathers the records of each article, one article at a time. Publications, entities and relations are passed over:
 * they follow from the articles.
 * @throws AppError INPUT_MALFORMED where a record contradicts its article
 */
export async function* articleBlocks(records: AsyncIterable<NumberedRecord>): AsyncGenerator<ArticleBlock> {
  let block: ArticleBlock | null = null;
  for await (const { line, record } of records) {
    if (record.record === 'article') {
      if (block) yield block;
      block = { article: record, namings: [], evidence: [] };
    } else if (record.record === 'naming' || record.record === 'evidence') {
      addPart(block, record, line);
    }
  }
  if (block) yield block;
}
