import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../project-root.ts';
import type { ExportRecord } from './export-record.ts';
import { graphElements, type NodeElement, type Property, type TieElement } from './graph-element.ts';

/** After how many rows all statements are given out: few enough to hold, enough to spare most of the planning. */
const rowsAtOnce = 500;

/** A row and the statement that creates such rows. */
interface CypherRow {
  readonly create: string;
  readonly row: string;
}

/** Strings of JSON are strings of Cypher too; lists and numbers are the same. */
function literal(properties: Readonly<Record<string, Property>>): string {
  const parts = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `{${parts.join(', ')}}`;
}

function nodeRow({ labels, properties }: NodeElement): CypherRow {
  return { create: `CREATE (n:${labels.join(':')}) SET n += row`, row: literal(properties) };
}

function tieRow({ type, from, to, properties }: TieElement): CypherRow {
  const ends = `MATCH (a:${from.label} {id: row.source}) MATCH (b:${to.label} {id: row.target})`;
  const row = `{source: ${JSON.stringify(from.id)}, target: ${JSON.stringify(to.id)}, tie: ${literal(properties)}}`;
  return { create: `${ends} CREATE (a)-[r:${type}]->(b) SET r += row.tie`, row };
}

/** Rows by the statement that creates them. */
type Pending = Map<string, string[]>;

function add(pending: Pending, { create, row }: CypherRow): void {
  const rows = pending.get(create);
  if (rows) rows.push(row);
  else pending.set(create, [row]);
}

/** Gives the statements of all rows, and forgets the rows. */
function* statements(pending: Pending): Generator<string> {
  for (const [create, rows] of pending) yield `UNWIND [${rows.join(', ')}] AS row ${create};\n`;
  pending.clear();
}

/** The constraints come first: they are what makes Neo4j find the ends of a tie by an index. */
function constraints(): string {
  return readFileSync(join(projectRoot, 'cypher', 'schema', '001-keys.neo4j.cypher'), 'utf8');
}

/**
 * Everything as statements, one a line after the constraints, that fill an empty Neo4j (`cypher-shell --file`) or
 * embedded store with the very graph that Newsgraph would have written.
 */
export async function* formatCypher(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  yield constraints();
  const nodes: Pending = new Map();
  const ties: Pending = new Map();
  let held = 0;
  for await (const record of records) {
    const elements = graphElements(record);
    for (const node of elements.nodes) add(nodes, nodeRow(node));
    for (const tie of elements.ties) add(ties, tieRow(tie));
    held += elements.nodes.length + elements.ties.length;
    if (held < rowsAtOnce) continue;
    held = 0;
    yield* statements(nodes); // before the ties, which match them
    yield* statements(ties);
  }
  yield* statements(nodes);
  yield* statements(ties);
}
