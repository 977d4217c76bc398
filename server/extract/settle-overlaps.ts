import type { Finding } from './tagged-block.ts';

const rank: Readonly<Record<string, number>> = {
  'program/book': 0,
  'program/quoted-head': 1,
  'body/suffix': 2,
  'program/quoted': 3,
  'program/head': 3,
};

function contains(outer: Finding, inner: Finding): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlaps(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a name inside another is a mention of its own: the parent body at the start of its department's name. */
function mayNest(outer: Finding, inner: Finding): boolean {
  if (!contains(outer, inner) || (outer.start === inner.start && outer.end === inner.end)) return false;
  if (/^program\/(?:head|frame)$/u.test(outer.rule) && inner.rule === 'place/gazetteer') return true;
  if (outer.type === 'Program') return inner.type === 'Organization' || inner.type === 'Company';
  const isBody = outer.type === 'Organization' || outer.type === 'Company';
  const isParent =
    inner.type === 'Place' ? inner.kind === 'park' : /^body\/(?:parent|suffix|tagger)/u.test(inner.rule);
  return isBody && isParent && inner.type !== 'Person' && inner.start === outer.start;
}

/** Findings after their overlaps were settled. */
export interface Settled {
  /** In the order of the text. */
  readonly kept: readonly Finding[];
  /** What gave way, and to which finding; what says the same as that one is not among them. */
  readonly lost: readonly (readonly [lost: Finding, to: Finding])[];
}

function saysTheSame(a: Finding, b: Finding): boolean {
  return a.start === b.start && a.end === b.end && a.type === b.type;
}

/** Keeps the better of findings that overlap, longer before shorter, and those that may stand inside another. */
export function settleOverlaps(findings: readonly Finding[]): Settled {
  const ordered = [...findings].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      (rank[a.rule] ?? 5) - (rank[b.rule] ?? 5) ||
      b.confidence - a.confidence,
  );
  const kept: Finding[] = [];
  const lost: [Finding, Finding][] = [];
  for (const finding of ordered) {
    const better = kept.find((other) => overlaps(other, finding) && !mayNest(other, finding));
    if (!better) kept.push(finding);
    else if (!saysTheSame(better, finding)) lost.push([finding, better]);
  }
  return { kept: kept.sort((a, b) => a.start - b.start || b.end - a.end), lost };
}
