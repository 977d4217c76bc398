import { z } from 'zod';
import { relationId } from '../model/ids.ts';
import { entityTypeNames, predicateNames, statusNames } from '../model/ontology.ts';
import { dayOfNumber } from './day-number.ts';
import type { ArticleRow, EntityRow, RelationRow } from './rows.ts';

const text = z.string();
const optionalText = z.string().nullable();
const count = z.number().int();

/** A column that holds JSON: maps, and lists of lists, cannot be properties. */
export function json<T>(content: z.ZodType<T>) {
  return text
    .transform((value, context): unknown => {
      try {
        return JSON.parse(value);
      } catch {
        context.addIssue('is no JSON');
        return z.NEVER;
      }
    })
    .pipe(content);
}

/** Of the columns of an entity. */
export const entityRow = z.object({
  id: text,
  type: z.enum(entityTypeNames),
  kind: optionalText,
  name: text,
  aliases: z.array(text),
  mentionCount: count,
  degree: count,
}) satisfies z.ZodType<EntityRow>;

/** What relations and evidence say of when something holds, and how. */
const statement = {
  title: optionalText,
  status: z.enum(statusNames),
  holdsFrom: optionalText,
  holdsTo: optionalText,
  confidence: z.number(),
};

/** Of a relation but for its id, which follows (`withId`). */
export const relationFields = z.object({
  subjectId: text,
  predicate: z.enum(predicateNames),
  objectId: text,
  ...statement,
  evidenceCount: count,
  sourceCount: count,
  firstSeen: optionalText,
  lastSeen: optionalText,
});

const day = count.nullable().transform(dayOfNumber);

/** Of the columns of a relation. */
export const relationColumns = relationFields.extend({ firstSeen: day, lastSeen: day });

/** Puts a relation's id before its columns. */
export function withId<T extends z.infer<typeof relationFields>>(columns: T): T & { readonly id: string } {
  return { id: relationId(columns), ...columns };
}

/** Of a relation. */
export const relationRow: z.ZodType<RelationRow> = relationColumns.transform(withId);

/** Of the columns of a piece of evidence; what it quotes is in the article. */
export const evidenceColumns = z.object({
  articleId: text,
  subjectId: text,
  predicate: z.enum(predicateNames),
  objectId: text,
  start: count,
  end: count,
  ...statement,
  rule: text,
});

/** A place where an article names an entity, as NAMES keeps it: start, end, confidence, rule. */
export const mentionPlace = z.tuple([count, count, z.number(), text]);

const bylineRole = z.enum([
  'reporter',
  'correspondent',
  'photographer',
  'author',
  'editor',
  'intern',
  'special correspondent',
]);
/** The bylines of an article. */
export const bylineList = z.array(z.object({ name: text, role: bylineRole, affiliation: optionalText }));

/** Of the columns of an article. */
export const articleRow = z.object({
  id: text,
  title: text,
  kicker: optionalText,
  subtitle: optionalText,
  publicationId: optionalText,
  publicationName: optionalText,
  date: optionalText,
  bylines: json(bylineList),
  text,
  paragraphs: z.array(text),
  page: text,
  sourceId: text,
}) satisfies z.ZodType<ArticleRow>;

/** Of an article with the files that are known to hold it (`Page.file`), sorted. */
export const filedArticleRow = articleRow.extend({ files: z.array(text) });

/** An article with the files that are known to hold it. */
export type FiledArticleRow = z.infer<typeof filedArticleRow>;
