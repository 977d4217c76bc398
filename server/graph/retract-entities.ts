import { z } from 'zod';
import { type ArticleForms, addForms, type EntityForms, noForms } from './entity-forms.ts';
import { entityProperties } from './entity-properties.ts';
import { createQuery, noRows } from './query.ts';
import type { RetractCounts } from './rows.ts';
import type { Row, StatementRunner } from './store.ts';

const listNamings = createQuery(
  'read/list-namings-of-entities',
  z.object({
    entityId: z.string(),
    name: z.string(),
    kind: z.string().nullable(),
    aliases: z
      .array(z.string())
      .nullable()
      .transform((aliases) => aliases ?? []),
  }),
);
const describeEntities = createQuery('write/describe-entities', noRows);
const deleteEntities = createQuery('write/delete-entities', noRows);

async function namingsLeft(
  transaction: StatementRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ArticleForms[]>> {
  const names = new Map<string, ArticleForms[]>(ids.map((id) => [id, []]));
  for (const { entityId, ...forms } of await listNamings(transaction, { ids }))
    names.get(entityId)?.push(forms);
  return names;
}

/**
 * Describes entities anew from what the articles that are left call them, and removes those that no article names any
 * more. They are to be locked, and the article with its mentions and relations already gone.
 */
export async function retractEntities(
  transaction: StatementRunner,
  ids: readonly string[],
): Promise<Pick<RetractCounts, 'removedEntities' | 'keptEntities'>> {
  const kept: Row[] = [];
  const gone: string[] = [];
  for (const [id, articles] of await namingsLeft(transaction, ids)) {
    const forms = articles.reduce<EntityForms>(addForms, noForms);
    if (articles.length > 0) kept.push({ id, properties: entityProperties(forms) });
    else gone.push(id);
  }
  await describeEntities(transaction, { rows: kept });
  await deleteEntities(transaction, { ids: gone });
  return { removedEntities: gone.length, keptEntities: kept.length };
}
