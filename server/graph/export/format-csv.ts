import type { ExportRecord } from './export-record.ts';
import { graphElements, type NodeElement, type Property, type TieElement } from './graph-element.ts';

/** A line, or the first lines, of one of the two files. */
export interface CsvText {
  readonly file: 'nodes.csv' | 'relationships.csv';
  readonly text: string;
}

/** Between the elements of a list: a character that no newspaper prints, so that none has to be replaced. */
const listSeparator = '\u001f';

/** The columns with their types; `id:ID` keeps the id as a property too. */
const nodeColumns = [
  ['type', 'kind', 'name', 'aliases:string[]', 'names:string[]', 'nameVotes:long[]', 'kinds:string[]'],
  ['kindVotes:long[]', 'forms:string[]', 'mentionCount:long', 'degree:long', 'searchText'],
  ['title', 'kicker', 'subtitle', 'publicationId', 'publicationName', 'date', 'bylines', 'text'],
  ['paragraphs:string[]', 'page', 'source', 'entityId', 'articleId', 'start:long', 'end:long', 'rule'],
  ['confidence:double', 'relationId', 'subjectId', 'predicate', 'objectId', 'quote'],
].flat();
const tieColumns = [
  ['id', 'title', 'confidence:double', 'evidenceCount:long', 'name', 'kind', 'aliases:string[]'],
  ['mentions:long'],
].flat();

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Texts in quotation marks, also empty ones; nothing at all where the node has no such property. */
function field(value: Property | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return quoted(value);
  return quoted(value.map((part) => String(part).replaceAll(listSeparator, '\ufffd')).join(listSeparator));
}

function fields(properties: Readonly<Record<string, Property>>, columns: readonly string[]): string[] {
  return columns.map((column) => field(properties[column.replace(/:.*/u, '')]));
}

function nodeLine({ labels, properties }: NodeElement): string {
  return `${[field(properties.id), field(labels), ...fields(properties, nodeColumns)].join(',')}\n`;
}

function tieLine({ type, from, to, properties }: TieElement): string {
  const ends = [from.id, to.id, type].map(quoted);
  return `${[...ends, ...fields(properties, tieColumns)].join(',')}\n`;
}

/**
 * Everything as the two files that `neo4j-admin database import full` takes, with `--array-delimiter=U+001F`
 * `--multiline-fields=true`; a separator within a list's text becomes U+FFFD.
 */
export async function* formatCsv(records: AsyncIterable<ExportRecord>): AsyncGenerator<CsvText> {
  yield { file: 'nodes.csv', text: `${['id:ID', ':LABEL', ...nodeColumns].join(',')}\n` };
  yield {
    file: 'relationships.csv',
    text: `${[':START_ID', ':END_ID', ':TYPE', ...tieColumns].join(',')}\n`,
  };
  for await (const record of records) {
    const { nodes, ties } = graphElements(record);
    for (const node of nodes) yield { file: 'nodes.csv', text: nodeLine(node) };
    for (const tie of ties) yield { file: 'relationships.csv', text: tieLine(tie) };
  }
}
