import { predicates } from '../../model/ontology.ts';
import type { ExportRecord, RecordOf } from './export-record.ts';
import { xmlText } from './xml-text.ts';

type Attributes = Readonly<Record<string, 'string' | 'integer' | 'double'>>;

const nodeAttributes: Attributes = {
  type: 'string',
  kind: 'string',
  aliases: 'string',
  mentions: 'integer',
};
const edgeAttributes: Attributes = {
  title: 'string',
  status: 'string',
  confidence: 'double',
  sources: 'integer',
  firstSeen: 'string',
  lastSeen: 'string',
};

function attributeLines(target: 'node' | 'edge', attributes: Attributes): string {
  const lines = Object.entries(attributes).map(
    ([name, type]) => `      <attribute id="${name}" title="${name}" type="${type}"/>\n`,
  );
  return `    <attributes class="${target}">\n${lines.join('')}    </attributes>\n`;
}

const opening = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
  <graph defaultedgetype="directed" mode="static">
${attributeLines('node', nodeAttributes)}${attributeLines('edge', edgeAttributes)}    <nodes>
`;
const between = '    </nodes>\n    <edges>\n';
const closing = '    </edges>\n  </graph>\n</gexf>\n';

function attvalues(values: Readonly<Record<string, string | number | null>>): string {
  const lines = Object.entries(values)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `<attvalue for="${name}" value="${xmlText(String(value))}"/>`);
  return `<attvalues>${lines.join('')}</attvalues>`;
}

function nodeLine({ id, name, type, kind, aliases, mentionCount }: RecordOf<'entity'>): string {
  const values = attvalues({ type, kind, aliases: aliases.join(' | '), mentions: mentionCount });
  return `      <node id="${xmlText(id)}" label="${xmlText(name)}">${values}</node>\n`;
}

/** `kind` keeps relations of several predicates between the same two entities apart. */
function edgeLine(relation: RecordOf<'relation'>): string {
  const { id, subjectId, predicate, objectId, title, status, confidence, evidenceCount } = relation;
  const { sourceCount: sources, firstSeen, lastSeen } = relation;
  const values = attvalues({ title, status, confidence, sources, firstSeen, lastSeen });
  const ends = `source="${xmlText(subjectId)}" target="${xmlText(objectId)}"`;
  const type = predicates[predicate].symmetric ? 'undirected' : 'directed';
  const shown = `type="${type}" kind="${predicate}" label="${predicate}" weight="${evidenceCount}"`;
  return `      <edge id="${xmlText(id)}" ${ends} ${shown}>${values}</edge>\n`;
}

/** GEXF 1.3 of the entities and relations, for Gephi; articles and evidence are not in it. */
export async function* formatGexf(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  yield opening;
  let isAmongEdges = false;
  for await (const record of records) {
    if (record.record === 'article') break; // what follows is articles only
    if (record.record === 'relation' && !isAmongEdges) {
      isAmongEdges = true;
      yield between;
    }
    if (record.record === 'entity') yield nodeLine(record);
    else if (record.record === 'relation') yield edgeLine(record);
  }
  if (!isAmongEdges) yield between;
  yield closing;
}
