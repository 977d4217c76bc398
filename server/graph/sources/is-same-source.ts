import { shinglesOf } from './shingles.ts';

/** From which share of all their shingles on two texts are one: reports of one event in their own words have 0.24 at most. */
const leastShared = 0.5;
/** From which share of the shorter one's shingles on it is a part of the longer; the same reports have 0.38 at most. */
const leastContained = 0.8;
/** A shorter text may stand whole in a round-up without being the same. */
const fewestContained = 100;

/**
 * Whether one text repeats the other, whole, cut or with additions. Symmetric. The limits lie between what 486 real
 * articles share with each other and what cut and changed copies of them share with the originals.
 */
export function isSameSource(a: string, b: string): boolean {
  const [one, other] = [shinglesOf(a), shinglesOf(b)];
  const shared = [...one].filter((shingle) => other.has(shingle)).length;
  const smaller = Math.min(one.size, other.size);
  if (shared === 0) return false;
  if (shared / (one.size + other.size - shared) >= leastShared) return true;
  return smaller >= fewestContained && shared / smaller >= leastContained;
}
