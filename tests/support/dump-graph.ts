import type { GraphStore, Row, Value } from '../../server/graph/store.ts';

function canonical(value: Value): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    const known = Object.entries(part).filter(([, inner]) => inner !== null);
    return Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function lines(rows: readonly Row[]): string[] {
  return rows.map(canonical).sort();
}

/** Everything that a store holds, migrations and locks aside, as sorted lines: two stores with the same lines are the same. */
export async function dumpGraph(store: GraphStore): Promise<readonly string[]> {
  const nodes = await store.run(
    'MATCH (n) WHERE NOT n:Migration AND NOT n:Lock UNWIND labels(n) AS label WITH n, label ORDER BY label ' +
      'WITH n, collect(label) AS labels RETURN labels, properties(n) AS properties',
  );
  const ties = await store.run(
    'MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties',
  );
  return [...lines(nodes), ...lines(ties)];
}
