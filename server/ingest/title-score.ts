import { anyWord } from './layout-words.ts';

/** A way to read a headline. Kicker and subtitle are empty where it has none. */
export interface HeadlineReading {
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string;
  readonly lead: string;
  /** How many lines the headline has. */
  readonly lines: number;
}

const column = new RegExp(`(?:${anyWord('columns')})[①-⑩]?$|·`, 'u');

export function scoreTitle(reading: HeadlineReading): number {
  const { kicker, subtitle, lines } = reading;
  let score = 0;
  if (/^——/u.test(reading.title)) score -= 10;
  if (/^——/u.test(subtitle)) score += 3;
  if (lines === 1) return score + (kicker ? -1 : subtitle ? -0.5 : 0);
  if (kicker && column.test(kicker)) score += 3;
  if (column.test(reading.title)) score -= 2;
  if (kicker && subtitle) score += 2;
  if (kicker) score += 0.1;
  return score;
}
