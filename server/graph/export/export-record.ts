import { z } from 'zod';
import { entityTypeNames, predicateNames } from '../../model/ontology.ts';
import { articleRow, bylineList, entityRow, evidenceRow, mentionRow, relationRow } from '../row-schemas.ts';

const text = z.string();
const optionalText = z.string().nullable();
const votes = z.array(z.number().int());

/** Of a publication. */
export const publicationFields = z.object({ id: text, name: text });

/** Of an entity with all that the articles call it. */
export const describedEntityFields = entityRow.extend({
  names: z.array(text),
  nameVotes: votes,
  kinds: z.array(text),
  kindVotes: votes,
  forms: z.array(text),
});

/** Of what one article calls an entity, and how often it mentions it. */
export const namingFields = z.object({
  articleId: text,
  entityId: text,
  type: z.enum(entityTypeNames),
  name: text,
  kind: optionalText,
  aliases: z.array(text),
  mentions: z.number().int(),
});

/** Of a piece of evidence with the ends of its relation. */
export const statedEvidenceFields = evidenceRow.extend({
  subjectId: text,
  predicate: z.enum(predicateNames),
  objectId: text,
});

/** Of an article as the store gives it, with the place that it was read from. */
export const sourcedArticleRow = articleRow.extend({ source: optionalText });

const articleFields = sourcedArticleRow.extend({ bylines: bylineList });

/**
 * One line of an export. Strict: what this version does not know would be lost without a word. Publications, entities
 * and relations follow from the articles; they are there for whoever reads an export without Newsgraph.
 */
export const exportRecord = z.discriminatedUnion('record', [
  z.strictObject({ record: z.literal('publication'), ...publicationFields.shape }),
  z.strictObject({ record: z.literal('entity'), ...describedEntityFields.shape }),
  z.strictObject({ record: z.literal('relation'), ...relationRow.shape }),
  z.strictObject({ record: z.literal('article'), ...articleFields.shape }),
  z.strictObject({ record: z.literal('naming'), ...namingFields.shape }),
  z.strictObject({ record: z.literal('mention'), ...mentionRow.shape }),
  z.strictObject({ record: z.literal('evidence'), ...statedEvidenceFields.shape }),
]);

/** One thing of the graph, free of engine ids and times of writing. */
export type ExportRecord = z.infer<typeof exportRecord>;

/** An `ExportRecord` of one sort. */
export type RecordOf<Name extends ExportRecord['record']> = Extract<ExportRecord, { record: Name }>;
