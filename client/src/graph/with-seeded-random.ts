/** A small generator of even quality (mulberry32): the same seed gives the same numbers from 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Runs synchronous work with a Math.random that always begins anew. The layout library draws from Math.random
 * and takes no other source; without this the same newspaper would look different at every visit.
 */
export function withSeededRandom<T>(work: () => T): T {
  const original = Math.random;
  Math.random = createRandom(1);
  try {
    return work();
  } finally {
    Math.random = original;
  }
}
