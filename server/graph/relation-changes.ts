import type { Predicate } from '../model/ontology.ts';
import type { StatedEvidence } from './article-rows.ts';

/** What one article adds to a relation. */
export interface RelationChange {
  readonly id: string;
  readonly subjectId: string;
  readonly predicate: Predicate;
  readonly objectId: string;
  readonly title: string | null;
  readonly confidence: number;
  readonly evidence: number;
}

/** The longer title, then the smaller: the same choice that cypher/write/merge-relations makes between articles. */
function fullerTitle(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a < b ? a : b;
}

function add(change: RelationChange | undefined, stated: StatedEvidence): RelationChange {
  const { relationId: id, subjectId, predicate, objectId, title, confidence } = stated;
  if (!change) return { id, subjectId, predicate, objectId, title, confidence, evidence: 1 };
  return {
    ...change,
    title: fullerTitle(change.title, title),
    confidence: Math.max(change.confidence, confidence),
    evidence: change.evidence + 1,
  };
}

/** Groups an article's evidence by relation, in the order of the relations' ids: locks are taken in one order. */
export function relationChanges(evidence: readonly StatedEvidence[]): readonly RelationChange[] {
  const changes = new Map<string, RelationChange>();
  for (const stated of evidence) changes.set(stated.relationId, add(changes.get(stated.relationId), stated));
  return [...changes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
