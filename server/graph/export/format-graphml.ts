import { predicates } from '../../model/ontology.ts';
import type { ExportRecord, RecordOf } from './export-record.ts';
import { xmlText } from './xml-text.ts';

type Attribute = readonly [name: string, type: 'string' | 'int' | 'double'];

/** `label` and `weight` are the names under which Gephi and Cytoscape look for them. */
const nodeAttributes: readonly Attribute[] = [
  ['label', 'string'],
  ['type', 'string'],
  ['kind', 'string'],
  ['aliases', 'string'],
  ['mentions', 'int'],
];
const edgeAttributes: readonly Attribute[] = [
  ['label', 'string'],
  ['title', 'string'],
  ['status', 'string'],
  ['confidence', 'double'],
  ['weight', 'int'],
  ['sources', 'int'],
  ['firstSeen', 'string'],
  ['lastSeen', 'string'],
];

function keyLines(target: 'node' | 'edge', attributes: readonly Attribute[]): string {
  return attributes
    .map(
      ([name, type]) =>
        `  <key id="${target}-${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>\n`,
    )
    .join('');
}

const opening = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keyLines('node', nodeAttributes)}${keyLines('edge', edgeAttributes)}  <graph id="newsgraph" edgedefault="directed">
`;
const closing = '  </graph>\n</graphml>\n';

function dataOf(target: 'node' | 'edge', values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `<data key="${target}-${name}">${xmlText(String(value))}</data>`)
    .join('');
}

function nodeLine({ id, name, type, kind, aliases, mentionCount }: RecordOf<'entity'>): string {
  const values = { label: name, type, kind, aliases: aliases.join(' | '), mentions: mentionCount };
  return `    <node id="${xmlText(id)}">${dataOf('node', values)}</node>\n`;
}

function edgeLine(relation: RecordOf<'relation'>): string {
  const { predicate, title, status, confidence, firstSeen, lastSeen } = relation;
  const counts = { weight: relation.evidenceCount, sources: relation.sourceCount };
  const ends = `source="${xmlText(relation.subjectId)}" target="${xmlText(relation.objectId)}"`;
  const directed = predicates[predicate].symmetric ? ' directed="false"' : '';
  const values = { label: predicate, title, status, confidence, ...counts, firstSeen, lastSeen };
  return `    <edge id="${xmlText(relation.id)}" ${ends}${directed}>${dataOf('edge', values)}</edge>\n`;
}

/** GraphML 1.0 of the entities and relations, for drawing programs; articles and evidence are not in it. */
export async function* formatGraphml(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  yield opening;
  for await (const record of records) {
    if (record.record === 'entity') yield nodeLine(record);
    else if (record.record === 'relation') yield edgeLine(record);
    else if (record.record === 'article') break; // what follows is articles only
  }
  yield closing;
}
