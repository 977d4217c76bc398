import { z } from 'zod';
import { AppError } from '../errors.ts';
import { type EntityType, entityTypeNames } from '../model/ontology.ts';
import type { ArticleRows } from './article-rows.ts';
import { type ArticleForms, addForms, type EntityForms, haveSameNames, noForms } from './entity-forms.ts';
import { entityProperties } from './entity-properties.ts';
import { entityForms } from './forms-schema.ts';
import { createQuery, noRows, type Query } from './query.ts';
import { json } from './row-schemas.ts';
import type { MentionRow } from './rows.ts';
import type { StatementRunner, Value } from './store.ts';

const merged = z.object({
  id: z.string(),
  degree: z.number().int(),
  votes: json(entityForms).nullable(),
});
type Merged = z.infer<typeof merged>;

/** What Neo4j gives of an entity that was found, and deleted by another transaction before it was locked. */
const gone = z.object({ id: z.null() });

const mergeEntities = new Map<EntityType, Query<Merged | z.infer<typeof gone>>>(
  entityTypeNames.map((type) => [
    type,
    createQuery('write/merge-entities', z.union([merged, gone]), { TYPE: type }),
  ]),
);
const countVotes = createQuery('write/count-votes', noRows);
const describeEntities = createQuery('write/describe-entities', noRows);
const linkEntities = createQuery('write/link-entities', noRows);

/** An entity that articles name, and what was known of it before. */
export interface MergedEntity extends NamedEntity {
  /** Null for one that is new. */
  readonly votes: EntityForms | null;
  readonly degree: number;
}

/** What some articles together say of one entity. */
export interface NamedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly forms: readonly ArticleForms[];
  readonly mentions: number;
}

function mentionsByEntity({ mentions }: ArticleRows): ReadonlyMap<string, readonly MentionRow[]> {
  const groups = new Map<string, MentionRow[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.entityId);
    if (group) group.push(mention);
    else groups.set(mention.entityId, [mention]);
  }
  return groups;
}

const byStart = (a: MentionRow, b: MentionRow): number => a.start - b.start || a.end - b.end;

/** The places as NAMES keeps them (`mentionPlace`), in the order of the text. */
function placesOf(mentions: readonly MentionRow[]): string {
  const places = mentions.toSorted(byStart);
  return JSON.stringify(places.map(({ start, end, confidence, rule }) => [start, end, confidence, rule]));
}

/** What an article calls its entities, as `link-entities` takes it. */
function linksOf(article: ArticleRows): readonly (readonly Value[])[] {
  const mentions = mentionsByEntity(article);
  return article.entities.map(({ id, name, kind, aliases }) => {
    const others = aliases.length === 0 ? null : aliases;
    return [article.id, id, name, kind, others, placesOf(mentions.get(id) ?? [])];
  });
}

function gather(articles: readonly ArticleRows[]): readonly NamedEntity[] {
  const gathered = new Map<string, NamedEntity>();
  for (const article of articles) {
    const mentions = mentionsByEntity(article);
    for (const { id, type, name, kind, aliases } of article.entities) {
      const known = gathered.get(id);
      const forms = [...(known?.forms ?? []), { name, kind, aliases }];
      const count = (known?.mentions ?? 0) + (mentions.get(id)?.length ?? 0);
      gathered.set(id, { id, type, forms, mentions: count });
    }
  }
  // One order of ids for all writers, so that two of them never wait for each other.
  return [...gathered.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function mergeType(
  transaction: StatementRunner,
  type: EntityType,
  entities: readonly NamedEntity[],
): Promise<readonly Merged[]> {
  const rows = entities.filter((entity) => entity.type === type).map(({ id, mentions }) => [id, mentions]);
  const merge = mergeEntities.get(type);
  if (!merge || rows.length === 0) return [];
  const found = await merge(transaction, { type, rows });
  const known = found.filter((row) => row.id !== null);
  if (known.length === found.length) return known;
  throw new AppError(
    'STORE_CONFLICT',
    'An article was taken back while another about the same things was written; ingest that one again',
  );
}

/**
 * Makes the entities that articles name, or finds and locks them, counts the mentions, and keeps on the way from article
 * to entity what the article calls it, and where. They are described afterwards (`describeEntities`).
 */
export async function mergeNamed(
  transaction: StatementRunner,
  articles: readonly ArticleRows[],
): Promise<readonly MergedEntity[]> {
  const named = gather(articles);
  const merging = entityTypeNames.map((type) => mergeType(transaction, type, named));
  const found = (await Promise.all(merging)).flat();
  const byId = new Map(found.map((row) => [row.id, row]));
  return named.map((entity) => {
    const { votes = null, degree = 0 } = byId.get(entity.id) ?? {};
    return { ...entity, votes, degree };
  });
}

/** An entity after what was written, and what it was before: null for a new one. */
interface Described {
  readonly id: string;
  readonly degree: number;
  readonly before: EntityForms | null;
  readonly after: EntityForms;
}

function describe({ id, votes, forms, degree }: MergedEntity, added: ReadonlyMap<string, number>): Described {
  const after = forms.reduce<EntityForms>(addForms, votes ?? noForms);
  return { id, degree: degree + (added.get(id) ?? 0), before: votes, after };
}

/** Whether an entity is called as before, and only the votes for that are others. */
function keepsNames({ before, after }: Described): boolean {
  return before !== null && haveSameNames(before, after);
}

/** Adds to the entities' descriptions what the articles call them, and how many new relations each has. */
export async function describeMerged(
  transaction: StatementRunner,
  entities: readonly MergedEntity[],
  added: ReadonlyMap<string, number>,
): Promise<void> {
  const described = entities.map((entity) => describe(entity, added));
  const same = described.filter(keepsNames);
  const renamed = described.filter((entity) => !keepsNames(entity));
  const count = countVotes(transaction, {
    rows: same.map(({ id, degree, after }) => [id, degree, JSON.stringify(after)]),
  });
  const all = describeEntities(transaction, {
    rows: renamed.map(({ id, degree, after }) => {
      return { id, properties: { ...entityProperties(after), degree } };
    }),
  });
  await Promise.all([count, all]);
}

export async function linkAll(transaction: StatementRunner, articles: readonly ArticleRows[]): Promise<void> {
  await linkEntities(transaction, { rows: articles.flatMap(linksOf) });
}
