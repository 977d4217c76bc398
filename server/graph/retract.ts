import { z } from 'zod';
import { entityTypeNames } from '../model/ontology.ts';
import { createQuery, noRows } from './query.ts';
import { articlesByIds } from './read-articles.ts';
import { relationsOfArticles } from './read-relations.ts';
import { retractEntities } from './retract-entities.ts';
import { retractRelations } from './retract-relations.ts';
import type { RetractCounts } from './rows.ts';
import type { GraphStore, StatementRunner } from './store.ts';

const namedEntity = z.object({
  entityId: z.string(),
  type: z.enum(entityTypeNames),
  mentions: z.number().int(),
});
type NamedEntity = z.infer<typeof namedEntity>;

const lockArticle = createQuery('write/lock-article', noRows);
const lockPublication = createQuery('write/lock-publication', noRows);
const listNamings = createQuery('read/list-namings-of-articles', namedEntity);
const lowerMentionCounts = createQuery('write/lower-mention-counts', noRows);
const deleteMentions = createQuery('write/delete-mentions', noRows);
const deleteEvidence = createQuery('write/delete-evidence', noRows);
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

async function deleteWhatItSays(transaction: StatementRunner, articleId: string): Promise<void> {
  await deleteMentions(transaction, { articleId });
  await deleteEvidence(transaction, { articleId });
  await deleteArticle(transaction, { id: articleId });
}

async function leavePublication(transaction: StatementRunner, id: string): Promise<void> {
  const [left] = await recountPublication(transaction, { id });
  if (left?.isEmpty) await deletePublication(transaction, { id });
}

async function retractLocked(
  transaction: StatementRunner,
  articleId: string,
  publicationId: string | null,
): Promise<RetractCounts> {
  const named = await lockEntities(transaction, articleId);
  const relations = await relationsOfArticles(transaction, [articleId]);
  await deleteWhatItSays(transaction, articleId);
  const relationCounts = await retractRelations(transaction, relations);
  const entityCounts = await retractEntities(
    transaction,
    named.map(({ entityId }) => entityId),
  );
  if (publicationId !== null) await leavePublication(transaction, publicationId);
  const removedMentions = named.reduce((sum, { mentions }) => sum + mentions, 0);
  return { ...entityCounts, ...relationCounts, removedMentions };
}

/**
 * Takes an article back, in one transaction: what only it says goes, and what others say too is counted and described
 * anew from what is left. The graph is then the one that the other articles alone would have given. Null where there
 * is no article of that id.
 * @throws AppError as the store does; then nothing is taken back
 */
export function retractArticle(store: GraphStore, articleId: string): Promise<RetractCounts | null> {
  return store.write(async (transaction) => {
    await lockArticle(transaction, { id: articleId });
    // Read after the lock: whoever held it before may have taken the article back.
    const [article] = await articlesByIds(transaction, [articleId]);
    if (!article) return null;
    const { publicationId } = article;
    if (publicationId !== null) await lockPublication(transaction, { id: publicationId });
    return retractLocked(transaction, articleId, publicationId);
  });
}
