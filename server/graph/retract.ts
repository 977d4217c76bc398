import { z } from 'zod';
import { type RelationEnds, relationId } from '../model/ids.ts';
import { entityTypeNames } from '../model/ontology.ts';
import { createQuery, noRows } from './query.ts';
import { articlesByIds } from './read-articles.ts';
import { recountRelations } from './recount-relations.ts';
import { retractEntities } from './retract-entities.ts';
import { evidenceColumns, json, mentionPlace } from './row-schemas.ts';
import type { ArticleRow, RetractCounts } from './rows.ts';
import { bandsOf } from './sources/bands.ts';
import { othersOfSource, splitSource } from './sources/cluster-articles.ts';
import { lockSources } from './sources/lock-sources.ts';
import type { GraphStore, StatementRunner } from './store.ts';

const namedEntity = z.object({
  entityId: z.string(),
  type: z.enum(entityTypeNames),
  mentions: json(z.array(mentionPlace)).transform((places) => places.length),
});
type NamedEntity = z.infer<typeof namedEntity>;

const lockArticle = createQuery('write/lock-article', noRows);
const lockPublication = createQuery('write/lock-publication', noRows);
const listNamings = createQuery('read/list-namings-of-articles', namedEntity);
const lowerMentionCounts = createQuery('write/lower-mention-counts', noRows);
const listEvidence = createQuery('read/list-evidence-of-articles', evidenceColumns);
const deleteArticle = createQuery('write/delete-article', noRows);
const recountPublication = createQuery('write/recount-publication', z.object({ isEmpty: z.boolean() }));
const deletePublication = createQuery('write/delete-publication', noRows);

/** The order in which writers lock entities (`writeEntities`), so that neither waits for the other for ever. */
function inLockOrder(named: readonly NamedEntity[]): readonly NamedEntity[] {
  const rank = ({ type }: NamedEntity): number => entityTypeNames.indexOf(type);
  return named.toSorted((a, b) => rank(a) - rank(b) || (a.entityId < b.entityId ? -1 : 1));
}

async function lockEntities(
  transaction: StatementRunner,
  articleId: string,
): Promise<readonly NamedEntity[]> {
  const named = inLockOrder(await listNamings(transaction, { ids: [articleId] }));
  const rows = named.map(({ entityId: id, mentions }) => ({ id, mentions }));
  await lowerMentionCounts(transaction, { rows });
  return named;
}

async function leavePublication(transaction: StatementRunner, id: string): Promise<void> {
  const [left] = await recountPublication(transaction, { id });
  if (left?.isEmpty) await deletePublication(transaction, { id });
}

async function leaveRelations(
  transaction: StatementRunner,
  stated: readonly RelationEnds[],
  repeated: readonly RelationEnds[],
): Promise<Pick<RetractCounts, 'removedRelations' | 'keptRelations' | 'removedEvidence'>> {
  const { removed } = await recountRelations(transaction, [...stated, ...repeated]);
  const total = new Set(stated.map(relationId)).size;
  return { removedRelations: removed, keptRelations: total - removed, removedEvidence: stated.length };
}

async function retractLocked(transaction: StatementRunner, article: ArticleRow): Promise<RetractCounts> {
  const { id, publicationId } = article;
  const named = await lockEntities(transaction, id);
  const stated = await listEvidence(transaction, { ids: [id] });
  const others = await othersOfSource(transaction, article);
  await deleteArticle(transaction, { id });
  const repeated = await splitSource(transaction, others);
  const relationCounts = await leaveRelations(transaction, stated, repeated);
  const entityCounts = await retractEntities(
    transaction,
    named.map(({ entityId }) => entityId),
  );
  if (publicationId !== null) await leavePublication(transaction, publicationId);
  const removedMentions = named.reduce((sum, { mentions }) => sum + mentions, 0);
  return { ...entityCounts, ...relationCounts, removedMentions };
}

/**
 * Takes an article back as part of a transaction (`retractArticle`). Null where there is no article of that id.
 * @throws AppError as the store does
 */
export async function retractWithin(
  transaction: StatementRunner,
  articleId: string,
): Promise<RetractCounts | null> {
  const [seen] = await articlesByIds(transaction, [articleId]);
  if (!seen) return null;
  await lockSources(transaction, [bandsOf(seen.paragraphs)]);
  await lockArticle(transaction, { id: articleId });
  // Read again after the locks: whoever held them before may have taken the article back, or changed its source.
  const [article] = await articlesByIds(transaction, [articleId]);
  if (!article) return null;
  const { publicationId } = article;
  if (publicationId !== null) await lockPublication(transaction, { id: publicationId });
  return retractLocked(transaction, article);
}

/**
 * Takes an article back, in one transaction: what only it says goes, and what others say too is counted and described
 * anew from what is left. The graph is then the one that the other articles alone would have given. Null where there
 * is no article of that id.
 * @throws AppError as the store does; then nothing is taken back
 */
export function retractArticle(store: GraphStore, articleId: string): Promise<RetractCounts | null> {
  return store.write((transaction) => retractWithin(transaction, articleId));
}
