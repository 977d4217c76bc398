import type { ExportRecord } from '../../server/graph/export/export-record.ts';

/** Texts that a format could take for its own; the last three characters XML forbids. */
export const hostileName = `甲<城>&"乙';,\n|丙\t\u2028𠮷\u0007\u001f\ufffe`;

const place = {
  type: 'Place',
  kind: 'city',
  nameVotes: [1],
  kinds: ['city'],
  kindVotes: [1],
  degree: 1,
} as const;

function placeNamed(id: string, name: string, aliases: string[]): ExportRecord {
  const lists = { nameVotes: [1], kinds: ['city'], kindVotes: [1], names: [name], forms: [name, ...aliases] };
  return { record: 'entity', ...place, ...lists, id, name, aliases, mentionCount: 1 };
}

const asFact = { status: 'asserted', holdsFrom: null, holdsTo: null } as const;
const seen = { firstSeen: '2031-03-05', lastSeen: '2031-03-05', sourceCount: 1 };
const span = { articleId: 'art_1', rule: 'test', confidence: 0.5 };

/** The records of a small graph: two places that cooperate, as one article says. */
export const sampleRecords: readonly ExportRecord[] = [
  { record: 'publication', id: 'pub_1', name: '甲城日报' },
  placeNamed('ent_1', hostileName, ['甲;乙', '']),
  placeNamed('ent_2', '丁城', []),
  {
    record: 'relation',
    id: 'rel_1',
    subjectId: 'ent_1',
    predicate: 'COOPERATES_WITH',
    objectId: 'ent_2',
    title: null,
    confidence: 0.5,
    evidenceCount: 2,
    ...asFact,
    ...seen,
  },
  {
    record: 'relation',
    id: 'rel_2',
    subjectId: 'ent_1',
    predicate: 'LOCATED_IN',
    objectId: 'ent_2',
    title: '"',
    confidence: 1,
    evidenceCount: 1,
    ...asFact,
    ...seen,
  },
  {
    record: 'article',
    id: 'art_1',
    title: '',
    kicker: null,
    subtitle: null,
    publicationId: 'pub_1',
    publicationName: '甲城日报',
    date: '2031-03-05',
    bylines: [],
    text: `${hostileName}\r\n丁城`,
    paragraphs: ['一;二', '三'],
    page: 'page',
    files: [],
    sourceId: 'art_1',
  },
  {
    record: 'naming',
    articleId: 'art_1',
    entityId: 'ent_2',
    type: 'Place',
    name: '丁城',
    kind: null,
    aliases: [],
    mentions: [{ start: 0, end: 2, text: '丁城', confidence: 0.5, rule: 'test' }],
  },
  {
    record: 'evidence',
    id: 'evi_1',
    relationId: 'rel_1',
    subjectId: 'ent_1',
    predicate: 'COOPERATES_WITH',
    objectId: 'ent_2',
    start: 0,
    end: 2,
    quote: '丁城',
    title: null,
    ...asFact,
    ...span,
  },
];

type Format = (records: AsyncIterable<ExportRecord>) => AsyncIterable<string>;

async function* streamed(records: readonly ExportRecord[]): AsyncGenerator<ExportRecord> {
  yield* records;
}

/** What a format makes of records, as one text. */
export async function formatted(
  format: Format,
  records: readonly ExportRecord[] = sampleRecords,
): Promise<string> {
  let text = '';
  for await (const part of format(streamed(records))) text += part;
  return text;
}
