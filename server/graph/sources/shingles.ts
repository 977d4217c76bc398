/** How many characters a shingle has: two reports of one event in their own words share few of six, a reprint most. */
const length = 6;

/** Every run of six letters, Han characters or digits of a text; width, case, punctuation and spaces aside. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const characters = [
    ...text
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase(),
  ];
  const shingles = new Set<string>();
  for (let at = 0; at + length <= characters.length; at += 1)
    shingles.add(characters.slice(at, at + length).join(''));
  return shingles;
}
