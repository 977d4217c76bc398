import type { ExportRecord } from './export-record.ts';
import { graphElements, type NodeElement, type Property, type TieElement } from './graph-element.ts';

/** Between the elements of a list: a character that no newspaper prints, so that none has to be replaced. */
const listSeparator = '\u001f';

/** The columns with their types; `id:ID` keeps the id as a property too. */
const nodeColumns = [
  ['type', 'kind', 'name', 'aliases:string[]', 'votes', 'mentionCount:long', 'degree:long'],
  ['searchForms', 'searchWords'],
  ['title', 'kicker', 'subtitle', 'publicationId', 'publicationName', 'date', 'bylines', 'text'],
  ['paragraphs:string[]', 'page', 'files:string[]', 'sourceId'],
  ['band0', 'band1', 'band2', 'band3', 'band4', 'band5'],
].flat();
const tieColumns = [
  [
    'title',
    'status',
    'confidence:double',
    'rank:double',
    'evidenceCount:long',
    'sourceCount:long',
    'firstSeen:long',
    'lastSeen:long',
  ],
  ['holdsFrom', 'holdsTo', 'name', 'kind', 'aliases:string[]', 'mentions', 'predicate', 'objectId'],
  ['start:long', 'end:long', 'rule'],
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

function header(...columns: readonly string[]): string {
  return `${columns.join(',')}\n`;
}

/**
 * All nodes as a file for `neo4j-admin database import full --nodes=…`; it wants `--array-delimiter=U+001F` and
 * `--multiline-fields=true`. A delimiter within a list's text becomes U+FFFD.
 */
export async function* formatCsvNodes(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  yield header('id:ID', ':LABEL', ...nodeColumns);
  for await (const record of records) yield* graphElements(record).nodes.map(nodeLine);
}

/** All ties as the file that belongs to it, for `--relationships=…`. */
export async function* formatCsvRelationships(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  yield header(':START_ID', ':END_ID', ':TYPE', ...tieColumns);
  for await (const record of records) yield* graphElements(record).ties.map(tieLine);
}
