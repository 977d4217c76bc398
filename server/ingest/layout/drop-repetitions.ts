import type { Paragraph } from '../../model/article.ts';

const shortest = 12;
const shortestGarbled = 30;
const garbledShare = 0.85;
const gramLength = 3;
/** Paragraphs kept per triple: a triple of more is a common phrase and tells no copy. Bounds the work. */
const mostPerGram = 8;

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}

function grams(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - gramLength + 1) }, (_, index) =>
    text.slice(index, index + gramLength),
  );
}

function countIn(all: readonly string[], known: ReadonlyMap<string, ReadonlySet<number>>): number {
  const hits = new Map<number, number>();
  for (const gram of all)
    for (const paragraph of known.get(gram) ?? []) hits.set(paragraph, (hits.get(paragraph) ?? 0) + 1);
  return Math.max(0, ...hits.values());
}

function remember(known: Map<string, Set<number>>, gram: string, paragraph: number): void {
  const paragraphs = known.get(gram);
  if (!paragraphs) known.set(gram, new Set([paragraph]));
  else if (paragraphs.size < mostPerGram) paragraphs.add(paragraph);
}

/**
 * Drops paragraphs that a page prints twice: verbatim repetitions, and copies so garbled that nearly all of their
 * character triples stand in one earlier paragraph. Short ones (speech, items of a list) may well recur and stay.
 */
export function dropRepetitions(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const seen = new Set<string>();
  const known = new Map<string, Set<number>>();
  return paragraphs.filter((paragraph, index) => {
    const text = plain(paragraph.text);
    if (text.length < shortest) return true;
    const all = grams(text);
    const garbled = text.length >= shortestGarbled && countIn(all, known) / all.length >= garbledShare;
    if (seen.has(text) || garbled) return false;
    seen.add(text);
    for (const gram of all) remember(known, gram, index);
    return true;
  });
}
