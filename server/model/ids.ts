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

/** A relation's id: its ends and predicate; the ends of a symmetric predicate are to be given in sorted order. */
export function relationId(subject: string, predicate: string, object: string): string {
  return `rel_${digest(subject, predicate, object)}`;
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
