import type { Predicate } from '../model/ontology.ts';
import type { StatedEvidence } from './article-rows.ts';

/** What counts of a piece of evidence in what is kept of its relation. */
export type RelationStatement = Pick<
  StatedEvidence,
  'relationId' | 'subjectId' | 'predicate' | 'objectId' | 'title' | 'confidence'
>;

/** What some evidence together says of a relation: one article's is what it adds. */
export interface RelationChange {
  readonly id: string;
  readonly subjectId: string;
  readonly predicate: Predicate;
  readonly objectId: string;
  readonly title: string | null;
  readonly confidence: number;
  readonly evidence: number;
}

/**
 * The longer title, then the smaller: the same choice that cypher/write/merge-relations makes between articles. Counts
 * and compares characters as the engines do, where JavaScript takes a rare Han character for two.
 */
function fullerTitle(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  const longer = [...a].length - [...b].length;
  if (longer !== 0) return longer > 0 ? a : b;
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0 ? a : b;
}

function add(change: RelationChange | undefined, stated: RelationStatement): RelationChange {
  const { relationId: id, subjectId, predicate, objectId, title, confidence } = stated;
  if (!change) return { id, subjectId, predicate, objectId, title, confidence, evidence: 1 };
  return {
    ...change,
    title: fullerTitle(change.title, title),
    confidence: Math.max(change.confidence, confidence),
    evidence: change.evidence + 1,
  };
}

/** Groups evidence by relation, in the order of the relations' ids: locks are taken in one order. */
export function relationChanges(evidence: readonly RelationStatement[]): readonly RelationChange[] {
  const changes = new Map<string, RelationChange>();
  for (const stated of evidence) changes.set(stated.relationId, add(changes.get(stated.relationId), stated));
  return [...changes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
