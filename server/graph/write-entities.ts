import { z } from 'zod';
import { AppError } from '../errors.ts';
import { type EntityType, entityTypeNames } from '../model/ontology.ts';
import type { ArticleRows, NamedEntity } from './article-rows.ts';
import { addForms, type EntityForms } from './entity-forms.ts';
import { createQuery, noRows, type Query } from './query.ts';
import type { Row, StatementRunner } from './store.ts';

type KnownForms = EntityForms & { readonly id: string };

const knownForms = z.object({
  id: z.string(),
  names: z.array(z.string()),
  nameVotes: z.array(z.number()),
  kinds: z.array(z.string()),
  kindVotes: z.array(z.number()),
  forms: z.array(z.string()),
});

/** What Neo4j gives of an entity that was found, and deleted by another transaction before it was locked. */
const gone = z.object({ id: z.null() });
const merged = z.union([knownForms, gone]);

const mergeEntities = new Map<EntityType, Query<z.infer<typeof merged>>>(
  entityTypeNames.map((type) => [type, createQuery('write/merge-entities', merged, { TYPE: type })]),
);
const describeEntities = createQuery('write/describe-entities', noRows);
const linkEntities = createQuery('write/link-entities', noRows);

function countMentions(rows: ArticleRows): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entityId } of rows.mentions) counts.set(entityId, (counts.get(entityId) ?? 0) + 1);
  return counts;
}

async function mergeType(
  transaction: StatementRunner,
  type: EntityType,
  rows: readonly Row[],
): Promise<readonly KnownForms[]> {
  const merge = mergeEntities.get(type);
  if (!merge || rows.length === 0) return [];
  const entities = await merge(transaction, { type, rows });
  const known = entities.filter((entity) => entity.id !== null);
  if (known.length === entities.length) return known;
  throw new AppError(
    'STORE_CONFLICT',
    'An article was taken back while another about the same things was written; ingest that one again',
  );
}

function describe(known: KnownForms, entities: ReadonlyMap<string, NamedEntity>): Row[] {
  const entity = entities.get(known.id);
  return entity ? [{ id: known.id, properties: { ...addForms(known, entity) } }] : [];
}

/**
 * Writes an article's entities: makes the new ones, adds the article's forms and mentions to the known ones, and keeps
 * on the way from article to entity what the article called it. Gives how many were new.
 */
export async function writeEntities(transaction: StatementRunner, rows: ArticleRows): Promise<number> {
  const mentions = countMentions(rows);
  const entities = new Map(rows.entities.map((entity) => [entity.id, entity]));
  // One order of ids for all writers, so that two of them never wait for each other.
  const sorted = [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const known: KnownForms[] = [];
  for (const type of entityTypeNames) {
    const ofType = sorted.filter((entity) => entity.type === type);
    const counted = ofType.map(({ id }) => ({ id, mentions: mentions.get(id) ?? 0 }));
    known.push(...(await mergeType(transaction, type, counted)));
  }
  await describeEntities(transaction, { rows: known.flatMap((forms) => describe(forms, entities)) });
  const links = sorted.map(({ id, name, kind, aliases }) => {
    return { entityId: id, name, kind, aliases, mentions: mentions.get(id) ?? 0 };
  });
  await linkEntities(transaction, { articleId: rows.id, rows: links });
  return known.filter(({ names }) => names.length === 0).length;
}
