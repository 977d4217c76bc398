import { statusNames } from '../model/ontology.ts';
import type { StatedEvidence } from './article-rows.ts';
import { wholeDay } from './day-number.ts';
import type { RelationRow } from './rows.ts';

/** What counts of a piece of evidence in what is kept of its relation. */
export interface RelationStatement
  extends Pick<
    StatedEvidence,
    'subjectId' | 'predicate' | 'objectId' | 'title' | 'confidence' | 'status' | 'holdsFrom' | 'holdsTo'
  > {
  readonly relationId: string;
  /** The date of the article, and the source that it counts as. */
  readonly date: string | null;
  readonly sourceId: string;
}

/** The longer title, then the smaller. Counts characters, where JavaScript takes a rare Han character for two. */
function fullerTitle(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  const longer = [...a].length - [...b].length;
  if (longer !== 0) return longer > 0 ? a : b;
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0 ? a : b;
}

function smallest(...values: readonly (string | null)[]): string | null {
  return values.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}

function greatest(...values: readonly (string | null)[]): string | null {
  return values.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}

/** Whether `a` decides the status rather than `b`: a plan never does, else what is newer, then as the ontology sorts. */
function decides(a: RelationStatement, b: RelationStatement): boolean {
  if ((a.status === 'planned') !== (b.status === 'planned')) return b.status === 'planned';
  const [dateA, dateB] = [a.date ?? '', b.date ?? ''];
  if (dateA !== dateB) return dateA > dateB;
  return statusNames.indexOf(a.status) < statusNames.indexOf(b.status);
}

function takeTogether(id: string, said: readonly [RelationStatement, ...RelationStatement[]]): RelationRow {
  const { subjectId, predicate, objectId } = said[0];
  const dates = said.map(({ date }) => wholeDay(date));
  return {
    id,
    subjectId,
    predicate,
    objectId,
    title: said.map(({ title }) => title).reduce(fullerTitle, null),
    status: said.reduce((a, b) => (decides(b, a) ? b : a)).status,
    confidence: said.reduce((most, { confidence }) => Math.max(most, confidence), 0),
    evidenceCount: said.length,
    sourceCount: new Set(said.map(({ sourceId }) => sourceId)).size,
    firstSeen: smallest(...dates),
    lastSeen: greatest(...dates),
    holdsFrom: smallest(...said.map(({ holdsFrom }) => holdsFrom)),
    holdsTo: greatest(...said.map(({ holdsTo }) => holdsTo)),
  };
}

/** Takes the evidence of each relation together, in the order of the relations' ids: locks are taken in one order. */
export function relationsOf(evidence: readonly RelationStatement[]): readonly RelationRow[] {
  const groups = new Map<string, [RelationStatement, ...RelationStatement[]]>();
  for (const stated of evidence) {
    const group = groups.get(stated.relationId);
    if (group) group.push(stated);
    else groups.set(stated.relationId, [stated]);
  }
  const changes = [...groups].map(([id, said]) => takeTogether(id, said));
  return changes.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What two parts of a relation's evidence say together, from other sources each, and of one status. */
export function takeBoth(a: RelationRow, b: RelationRow): RelationRow {
  return {
    ...a,
    title: fullerTitle(a.title, b.title),
    confidence: Math.max(a.confidence, b.confidence),
    evidenceCount: a.evidenceCount + b.evidenceCount,
    sourceCount: a.sourceCount + b.sourceCount,
    firstSeen: smallest(a.firstSeen, b.firstSeen),
    lastSeen: greatest(a.lastSeen, b.lastSeen),
    holdsFrom: smallest(a.holdsFrom, b.holdsFrom),
    holdsTo: greatest(a.holdsTo, b.holdsTo),
  };
}
