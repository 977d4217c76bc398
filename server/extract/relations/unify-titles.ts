import type { Finding } from './finding.ts';

/**
 * Gives each person's post in a body its fullest wording: where one sentence says 董事长 and another
 * 党委书记、董事长, both say the latter; a title that is missing is the one that is known. Different posts stay apart.
 */
export function unifyTitles(findings: readonly Finding[]): Finding[] {
  const titles = new Map<string, Set<string>>();
  for (const finding of findings) {
    const known = titles.get(keyOf(finding)) ?? new Set();
    if (finding.title) known.add(finding.title);
    titles.set(keyOf(finding), known);
  }
  return findings.map((finding) => ({
    ...finding,
    title: fullest(finding, titles.get(keyOf(finding)) ?? new Set()),
  }));
}

function keyOf({ subject, predicate, object }: Finding): string {
  return [subject.id, predicate, object.id].join('\u001f');
}

function fullest({ title }: Finding, known: ReadonlySet<string>): string | null {
  const fuller = [...known].filter((other) => title === null || other.includes(title));
  return fuller.toSorted((a, b) => b.length - a.length)[0] ?? title;
}
