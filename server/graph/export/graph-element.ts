import { entityProperties } from '../entity-properties.ts';
import { relationProperties } from '../relation-properties.ts';
import { bandsOf } from '../sources/bands.ts';
import type { ExportRecord, RecordOf } from './export-record.ts';

/** A property of a node or tie; null where it has none. */
export type Property = string | number | null | readonly string[] | readonly number[];

type Properties = Readonly<Record<string, Property>>;

/** A node of the property graph as the store keeps it (cypher/README.md). */
export interface NodeElement {
  readonly labels: readonly string[];
  readonly properties: Properties & { readonly id: string };
}

/** One end of a tie. */
export interface TieEnd {
  readonly label: string;
  readonly id: string;
}

/** A tie between two nodes of the property graph. */
export interface TieElement {
  readonly type: string;
  readonly from: TieEnd;
  readonly to: TieEnd;
  readonly properties: Properties;
}

/** What an export record is in the property graph: a node, ties, or a node with its ties. */
export interface GraphElements {
  readonly nodes: readonly NodeElement[];
  readonly ties: readonly TieElement[];
}

const entity = (id: string): TieEnd => ({ label: 'Entity', id });
const article = (id: string): TieEnd => ({ label: 'Article', id });

function elementsOfArticle({ record, bylines, ...others }: RecordOf<'article'>): GraphElements {
  const { id, publicationId, paragraphs } = others;
  const publication = publicationId === null ? [] : [{ label: 'Publication', id: publicationId }];
  const properties = { ...others, bylines: JSON.stringify(bylines), ...bandsOf(paragraphs) };
  return {
    nodes: [{ labels: ['Article'], properties }],
    ties: publication.map((to) => ({ type: 'PUBLISHED_IN', from: article(id), to, properties: {} })),
  };
}

function tieOfEvidence(evidence: RecordOf<'evidence'>): TieElement {
  const { record, id, relationId, quote, articleId, subjectId, ...properties } = evidence;
  return { type: 'STATES', from: article(articleId), to: entity(subjectId), properties };
}

function tieOfRelation({ record, ...relation }: RecordOf<'relation'>): TieElement {
  const { subjectId, predicate, objectId } = relation;
  const properties = { ...relationProperties(relation) };
  return { type: predicate, from: entity(subjectId), to: entity(objectId), properties };
}

function tieOfNaming({ articleId, entityId, name, kind, ...others }: RecordOf<'naming'>): TieElement {
  const places = others.mentions.map(({ start, end, confidence, rule }) => [start, end, confidence, rule]);
  const aliases = others.aliases.length === 0 ? null : others.aliases;
  const properties = { name, kind, aliases, mentions: JSON.stringify(places) };
  return { type: 'NAMES', from: article(articleId), to: entity(entityId), properties };
}

function nodeOfEntity(record: RecordOf<'entity'>): NodeElement {
  const { id, type, mentionCount, degree, names, nameVotes, kinds, kindVotes, forms } = record;
  const said = entityProperties({ names, nameVotes, kinds, kindVotes, forms });
  return { labels: ['Entity', type], properties: { id, type, mentionCount, degree, ...said } };
}

function nodeOfPublication({ id, name }: RecordOf<'publication'>): NodeElement {
  return { labels: ['Publication'], properties: { id, name } };
}

/** Turns an export record into what it is in the property graph; both ends of a tie come before it in an export. */
export function graphElements(record: ExportRecord): GraphElements {
  switch (record.record) {
    case 'publication':
      return { nodes: [nodeOfPublication(record)], ties: [] };
    case 'entity':
      return { nodes: [nodeOfEntity(record)], ties: [] };
    case 'relation':
      return { nodes: [], ties: [tieOfRelation(record)] };
    case 'article':
      return elementsOfArticle(record);
    case 'naming':
      return { nodes: [], ties: [tieOfNaming(record)] };
    case 'evidence':
      return { nodes: [], ties: [tieOfEvidence(record)] };
  }
}
