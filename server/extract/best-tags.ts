/**
 * Viterbi: the path of tags with the highest sum of character scores and transitions.
 * @param scores one row of scores per character, a score per tag.
 * @param transitions the score of each step, by the tag before and the tag after.
 */
export function bestTags(scores: Float32Array, transitions: readonly Float32Array[]): readonly number[] {
  const tagCount = transitions.length;
  const length = Math.floor(scores.length / tagCount);
  if (length === 0) return [];
  const cameFrom = new Uint8Array(length * tagCount);
  let totals: Float32Array = scores.slice(0, tagCount);
  for (let i = 1; i < length; i += 1) {
    totals = step(totals, scores.subarray(i * tagCount, (i + 1) * tagCount), transitions, cameFrom, i);
  }
  return followBack(totals.indexOf(Math.max(...totals)), cameFrom, length, tagCount);
}

function step(
  totals: Float32Array,
  scores: Float32Array,
  transitions: readonly Float32Array[],
  cameFrom: Uint8Array,
  position: number,
): Float32Array {
  const tagCount = totals.length;
  const next = new Float32Array(tagCount).fill(Number.NEGATIVE_INFINITY);
  const origins = cameFrom.subarray(position * tagCount, (position + 1) * tagCount);
  for (let from = 0; from < tagCount; from += 1) {
    const base = totals[from] ?? 0;
    const row = transitions[from] ?? next;
    for (let to = 0; to < tagCount; to += 1) {
      const total = base + (row[to] ?? 0);
      if (total > (next[to] ?? 0)) {
        next[to] = total;
        origins[to] = from;
      }
    }
  }
  for (let tag = 0; tag < tagCount; tag += 1) next[tag] = (next[tag] ?? 0) + (scores[tag] ?? 0);
  return next;
}

function followBack(last: number, cameFrom: Uint8Array, length: number, tagCount: number): readonly number[] {
  const path = [last];
  for (let i = length - 1; i > 0; i -= 1) {
    path.push(cameFrom[i * tagCount + (path.at(-1) ?? 0)] ?? 0);
  }
  return path.reverse();
}
