import { z } from 'zod';
import { entityTypeNames, predicateNames } from '../model/ontology.ts';
import type { ArticleRow, EntityRow, EvidenceRow, MentionRow, RelationRow } from './rows.ts';

const text = z.string();
const optionalText = z.string().nullable();
const count = z.number().int();

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

/** Of the columns of a relation. */
export const relationRow = z.object({
  id: text,
  subjectId: text,
  predicate: z.enum(predicateNames),
  objectId: text,
  title: optionalText,
  confidence: z.number(),
  evidenceCount: count,
}) satisfies z.ZodType<RelationRow>;

/** Of the columns of a piece of evidence. */
export const evidenceRow = z.object({
  id: text,
  relationId: text,
  articleId: text,
  start: count,
  end: count,
  quote: text,
  title: optionalText,
  rule: text,
  confidence: z.number(),
}) satisfies z.ZodType<EvidenceRow>;

/** Of the columns of a mention. */
export const mentionRow = z.object({
  id: text,
  entityId: text,
  articleId: text,
  start: count,
  end: count,
  text,
  rule: text,
  confidence: z.number(),
}) satisfies z.ZodType<MentionRow>;

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

function parseJson(value: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(value);
  } catch {
    context.addIssue('is no JSON');
    return z.NEVER;
  }
}

/** Of the columns of an article; the bylines are kept as JSON. */
export const articleRow = z.object({
  id: text,
  title: text,
  kicker: optionalText,
  subtitle: optionalText,
  publicationId: optionalText,
  publicationName: optionalText,
  date: optionalText,
  bylines: z.string().transform(parseJson).pipe(bylineList),
  text,
  paragraphs: z.array(text),
  page: text,
}) satisfies z.ZodType<ArticleRow>;
