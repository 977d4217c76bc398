import { z } from 'zod';
import { entityTypeNames } from '../../model/ontology.ts';
import { entityForms } from '../forms-schema.ts';
import {
  bylineList,
  entityRow,
  evidenceColumns,
  filedArticleRow,
  json,
  mentionPlace,
  relationFields,
} from '../row-schemas.ts';

const text = z.string();
const optionalText = z.string().nullable();

/** Of a publication. */
export const publicationFields = z.object({ id: text, name: text });

/** Of an entity with all that the articles call it, as the store gives it. */
export const describedEntityRow = entityRow.extend({ votes: json(entityForms) });

/** Of what one article calls an entity, and where, as the store gives it. */
export const namingRow = z.object({
  articleId: text,
  entityId: text,
  type: z.enum(entityTypeNames),
  name: text,
  kind: optionalText,
  aliases: z.array(text).nullable(),
  mentions: json(z.array(mentionPlace)),
});

const mentionFields = z.strictObject({
  start: z.number().int(),
  end: z.number().int(),
  text,
  confidence: z.number(),
  rule: text,
});

const articleFields = filedArticleRow.extend({ bylines: bylineList });

/**
 * One line of an export. Strict: what this version does not know would be lost without a word. Publications, entities
 * and relations follow from the articles; they are there for whoever reads an export without Newsgraph.
 */
export const exportRecord = z.discriminatedUnion('record', [
  z.strictObject({ record: z.literal('publication'), ...publicationFields.shape }),
  z.strictObject({ record: z.literal('entity'), ...entityRow.shape, ...entityForms.shape }),
  z.strictObject({ record: z.literal('relation'), id: text, ...relationFields.shape }),
  z.strictObject({ record: z.literal('article'), ...articleFields.shape }),
  z.strictObject({
    record: z.literal('naming'),
    ...namingRow.shape,
    aliases: z.array(text),
    mentions: z.array(mentionFields),
  }),
  z.strictObject({
    record: z.literal('evidence'),
    id: text,
    relationId: text,
    quote: text,
    ...evidenceColumns.shape,
  }),
]);

/** One thing of the graph, free of engine ids and times of writing. */
export type ExportRecord = z.infer<typeof exportRecord>;

/** An `ExportRecord` of one sort. */
export type RecordOf<Name extends ExportRecord['record']> = Extract<ExportRecord, { record: Name }>;
