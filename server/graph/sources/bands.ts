import { createHash } from 'node:crypto';
import { fingerprint } from './fingerprint.ts';

/** The bands of a fingerprint, by the names of their properties. */
export type Bands = Readonly<Record<string, string>>;

/** The bands of an article's fingerprint; none for a text too short to have one. */
export function bandsOf(paragraphs: readonly string[]): Bands {
  const bands = fingerprint(paragraphs.join('\n'));
  return Object.fromEntries(bands.map((band, index) => [`band${index}`, band]));
}

/** The lock that writers of articles with this band take: one of 4,096, so that there are never many. */
export function lockOf(band: string): string {
  return `source-${createHash('sha256').update(band).digest('hex').slice(0, 3)}`;
}
