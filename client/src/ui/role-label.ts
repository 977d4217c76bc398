import type { TFunction } from 'i18next';
import i18next from 'i18next';

/** The name of a byline's role in the reader's language; the server's own word for an unknown one. */
export function roleLabel(t: TFunction, role: string): string {
  const key = `role.${role}`;
  // The cast stands for every role: the server sends roles as strings, and the line checks that the key exists.
  return i18next.exists(key) ? t(key as 'role.reporter') : role;
}
