/**
 * Puts together what links tie, directly or through others: gives for each id the smallest id of its cluster. Ids that
 * only links name are clustered too.
 */
export function sourceClusters(
  ids: readonly string[],
  links: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  const parents = new Map(ids.map((id) => [id, id]));
  const rootOf = (id: string): string => {
    const parent = parents.get(id) ?? id;
    return parent === id ? id : rootOf(parent);
  };
  for (const [a, b] of links) {
    const [rootA, rootB] = [rootOf(a), rootOf(b)];
    // The smaller is always the root: which link comes first makes no difference.
    if (rootA < rootB) parents.set(rootB, rootA);
    else if (rootB < rootA) parents.set(rootA, rootB);
  }
  return new Map([...ids, ...links.flat()].map((id) => [id, rootOf(id)]));
}
