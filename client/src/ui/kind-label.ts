import type { TFunction } from 'i18next';
import i18next from 'i18next';
import type { EntityType } from '../api/generated/operations.ts';

/** The name of a kind in the reader's language; the server's own word for one that the page does not know. */
export function kindLabel(t: TFunction, type: EntityType, kind: string): string {
  const key = `kind.${type}.${kind}`;
  // The cast stands for every kind: the server sends kinds as strings, and the line checks that the key exists.
  return i18next.exists(key) ? t(key as 'kind.Place.city') : kind;
}
