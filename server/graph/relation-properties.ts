import { createHash } from 'node:crypto';
import type { Predicate } from '../model/ontology.ts';
import { dayNumber } from './day-number.ts';
import type { RelationRow } from './rows.ts';

/** What the graph keeps of a relation beside its ends. */
export interface RelationProperties
  extends Omit<RelationRow, 'id' | 'subjectId' | 'objectId' | 'firstSeen' | 'lastSeen'> {
  /** The type once more: the embedded engine keeps a list of all ties, half as large as the graph, for `type(r)`. */
  readonly predicate: Predicate;
  /** By which relations are sorted: by their evidence, equals in an order of their own. */
  readonly rank: number;
  /** Days as numbers, YYYYMMDD: a column of texts is fifty bytes a tie in the embedded engine, one of numbers nothing. */
  readonly firstSeen: number | null;
  readonly lastSeen: number | null;
}

const hexDigits = 10;

/** From 0 up to 1, the same for the same id in every store. */
function fractionOf(id: string): number {
  const digest = createHash('sha256').update(id).digest('hex').slice(0, hexDigits);
  return Number.parseInt(digest, 16) / 16 ** hexDigits;
}

/**
 * The properties of a relation's tie. The rank is one number, since the embedded engine takes three times as long to
 * sort by several keys: the evidence before the point, and behind it what tells equals apart.
 */
export function relationProperties(relation: RelationRow): RelationProperties {
  const { id, subjectId, objectId, firstSeen, lastSeen, ...others } = relation;
  const seen = { firstSeen: dayNumber(firstSeen), lastSeen: dayNumber(lastSeen) };
  return { ...others, ...seen, rank: others.evidenceCount + fractionOf(id) };
}
