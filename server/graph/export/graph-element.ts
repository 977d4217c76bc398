import { searchText } from '../search-text.ts';
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
  const { id, publicationId } = others;
  const publication = publicationId === null ? [] : [{ label: 'Publication', id: publicationId }];
  return {
    nodes: [{ labels: ['Article'], properties: { ...others, bylines: JSON.stringify(bylines) } }],
    ties: publication.map((to) => ({ type: 'PUBLISHED_IN', from: article(id), to, properties: {} })),
  };
}

function elementsOfMention({ record, ...properties }: RecordOf<'mention'>): GraphElements {
  const from = { label: 'Mention', id: properties.id };
  return {
    nodes: [{ labels: ['Mention'], properties }],
    ties: [
      { type: 'OF', from, to: entity(properties.entityId), properties: {} },
      { type: 'IN_ARTICLE', from, to: article(properties.articleId), properties: {} },
    ],
  };
}

function elementsOfEvidence({ record, ...properties }: RecordOf<'evidence'>): GraphElements {
  const from = { label: 'Evidence', id: properties.id };
  return {
    nodes: [{ labels: ['Evidence'], properties }],
    ties: [{ type: 'IN_ARTICLE', from, to: article(properties.articleId), properties: {} }],
  };
}

function tieOfRelation({ subjectId, predicate, objectId, ...others }: RecordOf<'relation'>): TieElement {
  const { record, ...properties } = others;
  return { type: predicate, from: entity(subjectId), to: entity(objectId), properties };
}

function tieOfNaming({ articleId, entityId, name, kind, aliases, mentions }: RecordOf<'naming'>): TieElement {
  const properties = { name, kind, aliases, mentions };
  return { type: 'NAMES', from: article(articleId), to: entity(entityId), properties };
}

function nodeOfEntity({ record, ...properties }: RecordOf<'entity'>): NodeElement {
  const text = searchText(properties.name, properties.aliases);
  return { labels: ['Entity', properties.type], properties: { ...properties, searchText: text } };
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
    case 'mention':
      return elementsOfMention(record);
    case 'evidence':
      return elementsOfEvidence(record);
  }
}
