/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an entity is. */
export type EntityType =
  /** A business: company, group, bank, studio. */
  | 'Company'
  /** Any other named body. */
  | 'Organization'
  /** A named individual. */
  | 'Person'
  /** A named place. */
  | 'Place'
  /** A named undertaking: plan, policy, pilot, index, project, event, cluster … */
  | 'Program';

/** What a relation says. */
export type Predicate =
  /** Covers, measures or is carried out on it. */
  | 'APPLIES_TO'
  /** Signs with, builds jointly or is matched with; symmetric. */
  | 'COOPERATES_WITH'
  /** Puts money in or acquires. */
  | 'INVESTS_IN'
  /** Issues, publishes, starts, founds, runs or builds it up. */
  | 'LAUNCHES'
  /** Is, is built or takes place there. */
  | 'LOCATED_IN'
  /** Joined, founded or sits in it. */
  | 'MEMBER_OF'
  /** Takes part, is selected or is served by it. */
  | 'PARTICIPATES_IN'
  /** Is a department, subsidiary, branch or sub-programme of it. */
  | 'PART_OF'
  /** Sent there for a time, the own employer kept. */
  | 'SECONDED_TO'
  /** Went there. */
  | 'VISITED'
  /** Holds a post there. */
  | 'WORKS_FOR';

/** How the articles state a relation. */
export type RelationStatus =
  /** As a fact. */
  | 'asserted'
  /** As not so. */
  | 'denied'
  /** As over: somebody who once held a post. */
  | 'former'
  /** As a plan or a wish. */
  | 'planned';

export type ArticleBriefFragment = { id: string, title: string, date: string | null, page: string, publication: { id: string, name: string } | null };

export type ArticleDetailsQueryVariables = Exact<{
  id: string;
}>;


export type ArticleDetailsQuery = { article: { kicker: string | null, subtitle: string | null, text: string, id: string, title: string, date: string | null, page: string, reprints: Array<{ id: string, title: string, date: string | null, page: string, publication: { id: string, name: string } | null }>, bylines: Array<{ name: string, role: string, affiliation: string | null }>, mentions: Array<{ id: string, start: number, end: number, entity: { id: string, type: EntityType, kind: string | null, name: string, degree: number } }>, relations: Array<{ id: string, predicate: Predicate, title: string | null, subject: { id: string, name: string }, object: { id: string, name: string } }>, publication: { id: string, name: string } | null } | null };

export type ArticlesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticlesQuery = { articles: { edges: Array<{ node: { id: string, title: string, date: string | null, page: string, publication: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EntityDetailsQueryVariables = Exact<{
  id: string;
}>;


export type EntityDetailsQuery = { entity: { aliases: Array<string>, mentionCount: number, id: string, type: EntityType, kind: string | null, name: string, degree: number, mentions: Array<{ id: string, start: number, end: number, article: { id: string, title: string, text: string } }>, relations: { edges: Array<{ node: { id: string, predicate: Predicate, title: string | null, confidence: number, subject: { id: string, type: EntityType, kind: string | null, name: string, degree: number }, object: { id: string, type: EntityType, kind: string | null, name: string, degree: number } } }>, pageInfo: { hasNextPage: boolean } }, articles: Array<{ id: string, title: string, date: string | null, page: string, publication: { id: string, name: string } | null }> } | null };

export type IngestTextMutationVariables = Exact<{
  text: string;
  name?: string | null | undefined;
}>;


export type IngestTextMutation = { ingestText: { articles: number, newArticles: number, newEntities: number, knownEntities: number, newRelations: number, newEvidence: number, rejected: Array<{ what: string, reason: string }>, read: Array<{ id: string, title: string, date: string | null, page: string, publication: { id: string, name: string } | null }> } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { stats: { articles: number, entities: number, relations: number, evidence: number } };

export type EntityBriefFragment = { id: string, type: EntityType, kind: string | null, name: string, degree: number };

export type RelationBriefFragment = { id: string, predicate: Predicate, title: string | null, confidence: number, subject: { id: string }, object: { id: string } };

export type PictureQueryVariables = Exact<{
  focus?: Array<string> | string | null | undefined;
  depth?: number | null | undefined;
  limit?: number | null | undefined;
}>;


export type PictureQuery = { graph: { omittedNodes: number, nodes: Array<{ id: string, type: EntityType, kind: string | null, name: string, degree: number }>, edges: Array<{ id: string, predicate: Predicate, title: string | null, confidence: number, subject: { id: string }, object: { id: string } }> } };

export type RelationDetailsQueryVariables = Exact<{
  id: string;
}>;


export type RelationDetailsQuery = { relation: { id: string, predicate: Predicate, title: string | null, status: RelationStatus, confidence: number, sourceCount: number, firstSeen: string | null, lastSeen: string | null, holdsFrom: string | null, holdsTo: string | null, subject: { id: string, type: EntityType, kind: string | null, name: string, degree: number }, object: { id: string, type: EntityType, kind: string | null, name: string, degree: number }, evidence: Array<{ id: string, start: number, end: number, quote: string, title: string | null, status: RelationStatus, rule: string, confidence: number, article: { text: string, id: string, title: string, date: string | null, page: string, mentions: Array<{ id: string, start: number, end: number, entity: { id: string } }>, publication: { id: string, name: string } | null } }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { edges: Array<{ node: { aliases: Array<string>, id: string, type: EntityType, kind: string | null, name: string, degree: number } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ArticleBriefFragmentDoc = new TypedDocumentString(`
    fragment ArticleBrief on Article {
  id
  title
  date
  page
  publication {
    id
    name
  }
}
    `, {"fragmentName":"ArticleBrief"}) as unknown as TypedDocumentString<ArticleBriefFragment, unknown>;
export const EntityBriefFragmentDoc = new TypedDocumentString(`
    fragment EntityBrief on Entity {
  id
  type
  kind
  name
  degree
}
    `, {"fragmentName":"EntityBrief"}) as unknown as TypedDocumentString<EntityBriefFragment, unknown>;
export const RelationBriefFragmentDoc = new TypedDocumentString(`
    fragment RelationBrief on Relation {
  id
  predicate
  title
  confidence
  subject {
    id
  }
  object {
    id
  }
}
    `, {"fragmentName":"RelationBrief"}) as unknown as TypedDocumentString<RelationBriefFragment, unknown>;
export const ArticleDetailsDocument = new TypedDocumentString(`
    query ArticleDetails($id: ID!) {
  article(id: $id) {
    ...ArticleBrief
    kicker
    subtitle
    reprints {
      ...ArticleBrief
    }
    bylines {
      name
      role
      affiliation
    }
    text
    mentions {
      id
      start
      end
      entity {
        ...EntityBrief
      }
    }
    relations {
      id
      predicate
      title
      subject {
        id
        name
      }
      object {
        id
        name
      }
    }
  }
}
    fragment ArticleBrief on Article {
  id
  title
  date
  page
  publication {
    id
    name
  }
}
fragment EntityBrief on Entity {
  id
  type
  kind
  name
  degree
}`) as unknown as TypedDocumentString<ArticleDetailsQuery, ArticleDetailsQueryVariables>;
export const ArticlesDocument = new TypedDocumentString(`
    query Articles($first: Int, $after: String) {
  articles(first: $first, after: $after) {
    edges {
      node {
        ...ArticleBrief
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ArticleBrief on Article {
  id
  title
  date
  page
  publication {
    id
    name
  }
}`) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const EntityDetailsDocument = new TypedDocumentString(`
    query EntityDetails($id: ID!) {
  entity(id: $id) {
    ...EntityBrief
    aliases
    mentionCount
    mentions(first: 30) {
      id
      start
      end
      article {
        id
        title
        text
      }
    }
    relations(first: 100) {
      edges {
        node {
          id
          predicate
          title
          confidence
          subject {
            ...EntityBrief
          }
          object {
            ...EntityBrief
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    articles {
      ...ArticleBrief
    }
  }
}
    fragment ArticleBrief on Article {
  id
  title
  date
  page
  publication {
    id
    name
  }
}
fragment EntityBrief on Entity {
  id
  type
  kind
  name
  degree
}`) as unknown as TypedDocumentString<EntityDetailsQuery, EntityDetailsQueryVariables>;
export const IngestTextDocument = new TypedDocumentString(`
    mutation IngestText($text: String!, $name: String) {
  ingestText(text: $text, name: $name) {
    articles
    newArticles
    newEntities
    knownEntities
    newRelations
    newEvidence
    rejected {
      what
      reason
    }
    read {
      ...ArticleBrief
    }
  }
}
    fragment ArticleBrief on Article {
  id
  title
  date
  page
  publication {
    id
    name
  }
}`) as unknown as TypedDocumentString<IngestTextMutation, IngestTextMutationVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  stats {
    articles
    entities
    relations
    evidence
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PictureDocument = new TypedDocumentString(`
    query Picture($focus: [ID!], $depth: Int, $limit: Int) {
  graph(focus: $focus, depth: $depth, limit: $limit) {
    nodes {
      ...EntityBrief
    }
    edges {
      ...RelationBrief
    }
    omittedNodes
  }
}
    fragment EntityBrief on Entity {
  id
  type
  kind
  name
  degree
}
fragment RelationBrief on Relation {
  id
  predicate
  title
  confidence
  subject {
    id
  }
  object {
    id
  }
}`) as unknown as TypedDocumentString<PictureQuery, PictureQueryVariables>;
export const RelationDetailsDocument = new TypedDocumentString(`
    query RelationDetails($id: ID!) {
  relation(id: $id) {
    id
    predicate
    title
    status
    confidence
    sourceCount
    firstSeen
    lastSeen
    holdsFrom
    holdsTo
    subject {
      ...EntityBrief
    }
    object {
      ...EntityBrief
    }
    evidence {
      id
      start
      end
      quote
      title
      status
      rule
      confidence
      article {
        ...ArticleBrief
        text
        mentions {
          id
          start
          end
          entity {
            id
          }
        }
      }
    }
  }
}
    fragment ArticleBrief on Article {
  id
  title
  date
  page
  publication {
    id
    name
  }
}
fragment EntityBrief on Entity {
  id
  type
  kind
  name
  degree
}`) as unknown as TypedDocumentString<RelationDetailsQuery, RelationDetailsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int) {
  search(text: $text, first: $first) {
    edges {
      node {
        ...EntityBrief
        aliases
      }
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  kind
  name
  degree
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;