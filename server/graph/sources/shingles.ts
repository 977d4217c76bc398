/** How many characters a shingle has: two reports of one event in their own words share few of six, a reprint most. */
const length = 6;

/** Where each character of a text begins, and its end: a rare Han character takes two units. */
function boundariesOf(text: string): readonly number[] {
  const boundaries = [0];
  for (const character of text) boundaries.push((boundaries.at(-1) ?? 0) + character.length);
  return boundaries;
}

/** Every run of six letters, Han characters or digits of a text; width, case, punctuation and spaces aside. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const plain = text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
  const boundaries = boundariesOf(plain);
  const shingles = new Set<string>();
  for (let at = 0; at + length < boundaries.length; at += 1)
    shingles.add(plain.slice(boundaries[at], boundaries[at + length]));
  return shingles;
}
