import { createHash } from 'node:crypto';
import type { EntityType } from './ontology.ts';

const separator = '\u001f';

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join(separator)).digest('hex').slice(0, 20);
}

/**
 * The form of a name that decides identity: width, case, spaces, and quotation marks aside. Never drops a Han
 * character: a normaliser that keeps `[a-z0-9]` turns every Chinese name into the empty string.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s“”‘’"'「」『』《》〈〉]/gu, '')
    .toLowerCase();
}

/** An entity's id: the same type and identity key give the same id, in every article, on every machine. */
export function entityId(type: EntityType, key: string): string {
  return `ent_${digest(type, nameKey(key))}`;
}

/** An article's id: made of its text, so that the same text read twice is the same article. */
export function articleId(text: string): string {
  return `art_${digest(text.normalize('NFC'))}`;
}

/** The ends and the predicate of a relation: what it is. */
export interface RelationEnds {
  readonly subjectId: string;
  readonly predicate: string;
  readonly objectId: string;
}

/**
 * A relation's id is what it is made of, its ends and predicate, so that it can be found without an index of ids. The
 * ends of a symmetric predicate are to be given in sorted order.
 */
export function relationId({ subjectId, predicate, objectId }: RelationEnds): string {
  return `rel_${subjectId.slice('ent_'.length)}.${predicate}.${objectId.slice('ent_'.length)}`;
}

const relationParts = /^rel_(?<subject>[^.]+)\.(?<predicate>[A-Z_]+)\.(?<object>[^.]+)$/u;

/** The ends and the predicate that a relation's id names; null for what is no such id. */
export function relationEnds(id: string): RelationEnds | null {
  const { subject, predicate, object } = relationParts.exec(id)?.groups ?? {};
  if (!subject || !predicate || !object) return null;
  return { subjectId: `ent_${subject}`, predicate, objectId: `ent_${object}` };
}

/** The id of a mention or a piece of evidence: what it is about, the article, and where it stands in it. */
export function spanId(
  prefix: 'men' | 'evi',
  about: string,
  article: string,
  start: number,
  end: number,
): string {
  return `${prefix}_${digest(about, article, String(start), String(end))}`;
}

/** A publication's id, from its name. */
export function publicationId(name: string): string {
  return `pub_${digest(nameKey(name))}`;
}
