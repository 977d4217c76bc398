/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** An article of a newspaper page. */
export type Article = {
  __typename?: 'Article';
  /** Who signed it. */
  bylines: Array<Byline>;
  /** The day it was printed (YYYY-MM-DD), where the text says so. */
  date?: Maybe<Scalars['String']['output']>;
  /** Made of the article's text: the same text has the same id. */
  id: Scalars['ID']['output'];
  /** The line before the main headline. */
  kicker?: Maybe<Scalars['String']['output']>;
  /** Every place where it names an entity, in the order of the text. */
  mentions: Array<Mention>;
  /** The page it stood on. */
  page: Scalars['String']['output'];
  /** The clean body: lines joined, repetitions dropped. */
  paragraphs: Array<Scalars['String']['output']>;
  /** The newspaper that printed it first, where the text says so. */
  publication?: Maybe<Publication>;
  /** Every relation it states. */
  relations: Array<Relation>;
  /** The line after the main headline. */
  subtitle?: Maybe<Scalars['String']['output']>;
  /** The raw text; every offset counts UTF-16 units in it. */
  text: Scalars['String']['output'];
  /** The main headline. */
  title: Scalars['String']['output'];
};

/** A page of articles. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The articles with their cursors. */
  edges: Array<ArticleEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** An article in a page of articles. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Continue after it with this. */
  cursor: Scalars['String']['output'];
  /** The article. */
  node: Article;
};

/** Who signed an article, and as what. */
export type Byline = {
  __typename?: 'Byline';
  /** The agency or paper of the one who signs, where the text names it. */
  affiliation?: Maybe<Scalars['String']['output']>;
  /** The name as printed. */
  name: Scalars['String']['output'];
  /** reporter, correspondent, photographer, author, editor, intern or special correspondent. */
  role: Scalars['String']['output'];
};

/** Somebody or something that the articles name. */
export type Entity = {
  __typename?: 'Entity';
  /** Other forms under which the articles name it. */
  aliases: Array<Scalars['String']['output']>;
  /** The articles that name it, newest publication date first, undated ones last. */
  articles: Array<Article>;
  /** How many relations it has. */
  degree: Scalars['Int']['output'];
  /** The same for the same entity in every store. */
  id: Scalars['ID']['output'];
  /** What sort of its type it is, `university` or `county` say; null for people and companies. */
  kind?: Maybe<Scalars['String']['output']>;
  /** How many mentions the articles make of it. */
  mentionCount: Scalars['Int']['output'];
  /** Where articles name it, in the order of the articles' ids and of the text. */
  mentions: Array<Mention>;
  /** The fullest form of the name. */
  name: Scalars['String']['output'];
  /** Its relations, those with the most evidence first. */
  relations: RelationConnection;
  /** What it is. */
  type: EntityType;
};


/** Somebody or something that the articles name. */
export type EntityArticlesArgs = {
  first?: Scalars['Int']['input'];
};


/** Somebody or something that the articles name. */
export type EntityMentionsArgs = {
  first?: Scalars['Int']['input'];
};


/** Somebody or something that the articles name. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates?: InputMaybe<Array<Predicate>>;
};

/** A page of entities. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The entities with their cursors. */
  edges: Array<EntityEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** An entity in a page of entities. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Continue after it with this. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
};

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

/** A stretch of an article that states a relation. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The article that says so. */
  article: Article;
  /** How sure the finder is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where the quote ends in the article's text. */
  end: Scalars['Int']['output'];
  /** The evidence's id. */
  id: Scalars['ID']['output'];
  /** The article's text from `start` to `end`, to the letter. */
  quote: Scalars['String']['output'];
  /** What found it: the id of a rule or model. */
  rule: Scalars['String']['output'];
  /** Where the quote begins in the article's text. */
  start: Scalars['Int']['output'];
  /** The post as printed here, where one is stated. */
  title?: Maybe<Scalars['String']['output']>;
};

/** The elements of a picture. */
export type Graph = {
  __typename?: 'Graph';
  /** The relations between them. */
  edges: Array<Relation>;
  /** The entities. */
  nodes: Array<Entity>;
  /** How many entities were left out for the limit. */
  omittedNodes: Scalars['Int']['output'];
};

/** What an ingest run did. */
export type IngestReport = {
  __typename?: 'IngestReport';
  /** Articles read, new and known. */
  articles: Scalars['Int']['output'];
  /** Entities that were there already. */
  knownEntities: Scalars['Int']['output'];
  /** Articles that were not in the store before. */
  newArticles: Scalars['Int']['output'];
  /** Entities that were not in the store before. */
  newEntities: Scalars['Int']['output'];
  /** Pieces of evidence written. */
  newEvidence: Scalars['Int']['output'];
  /** Relations that were not in the store before. */
  newRelations: Scalars['Int']['output'];
  /** The articles that this run read, new and known. */
  read: Array<Article>;
  /** What was read but not written, and why. */
  rejected: Array<Rejection>;
};

/** A place in an article that names an entity. */
export type Mention = {
  __typename?: 'Mention';
  /** The article that names it. */
  article: Article;
  /** How sure the finder is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where the name ends in the article's text. */
  end: Scalars['Int']['output'];
  /** The entity that is named. */
  entity: Entity;
  /** The mention's id. */
  id: Scalars['ID']['output'];
  /** What found it: the id of a rule or model. */
  rule: Scalars['String']['output'];
  /** Where the name begins in the article's text. */
  start: Scalars['Int']['output'];
  /** The name as printed: the article's text from `start` to `end`. */
  text: Scalars['String']['output'];
};

/** What changes the graph. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Reads a newspaper page, or one article, given as text, and writes what it says. The same text again writes nothing. */
  ingestText: IngestReport;
  /** Takes an article back, with everything that only it says. Null where there is none of that id. */
  retractArticle?: Maybe<RetractReport>;
};


/** What changes the graph. */
export type MutationIngestTextArgs = {
  name?: Scalars['String']['input'];
  text: Scalars['String']['input'];
};


/** What changes the graph. */
export type MutationRetractArticleArgs = {
  id: Scalars['ID']['input'];
};

/** Where a page of a connection stands. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The last cursor of this page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something precedes. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The first cursor of this page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

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

/** A newspaper. */
export type Publication = {
  __typename?: 'Publication';
  /** The publication's id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A graph read from newspapers: what the articles name, what they say about it, and the sentence that says so. */
export type Query = {
  __typename?: 'Query';
  /** One article, or null where there is none of that id. */
  article?: Maybe<Article>;
  /** All articles, newest publication date first, undated ones last. */
  articles: ArticleConnection;
  /** One entity, or null where there is none of that id. */
  entity?: Maybe<Entity>;
  /** The elements of a picture: around the focus, or, without one, the most telling part of the whole graph. */
  graph: Graph;
  /** One relation, or null where there is none of that id. */
  relation?: Maybe<Relation>;
  /** Entities whose name or alias matches, best first: exact, then prefix, then containing. */
  search: EntityConnection;
  /** How much the store holds. */
  stats: Stats;
};


/** A graph read from newspapers: what the articles name, what they say about it, and the sentence that says so. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** A graph read from newspapers: what the articles name, what they say about it, and the sentence that says so. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A graph read from newspapers: what the articles name, what they say about it, and the sentence that says so. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** A graph read from newspapers: what the articles name, what they say about it, and the sentence that says so. */
export type QueryGraphArgs = {
  depth?: Scalars['Int']['input'];
  focus?: InputMaybe<Array<Scalars['ID']['input']>>;
  limit?: Scalars['Int']['input'];
};


/** A graph read from newspapers: what the articles name, what they say about it, and the sentence that says so. */
export type QueryRelationArgs = {
  id: Scalars['ID']['input'];
};


/** A graph read from newspapers: what the articles name, what they say about it, and the sentence that says so. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<EntityType>>;
};

/** Something that was read but not written. */
export type Rejection = {
  __typename?: 'Rejection';
  /** Why, and what to do. */
  reason: Scalars['String']['output'];
  /** What was rejected. */
  what: Scalars['String']['output'];
};

/** A fact that articles state about two entities. */
export type Relation = {
  __typename?: 'Relation';
  /** The highest confidence among the evidence, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Every sentence that says so. */
  evidence: Array<Evidence>;
  /** The same for the same fact in every store. */
  id: Scalars['ID']['output'];
  /** Whom or what it relates the subject to. */
  object: Entity;
  /** What is said. */
  predicate: Predicate;
  /** Who or what the fact is about. */
  subject: Entity;
  /** The post as printed, where one is stated. */
  title?: Maybe<Scalars['String']['output']>;
};

/** A page of relations. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The relations with their cursors. */
  edges: Array<RelationEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A relation in a page of relations. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Continue after it with this. */
  cursor: Scalars['String']['output'];
  /** The relation. */
  node: Relation;
};

/** What taking an article back changed: removed is what only it said, kept what other articles say too. */
export type RetractReport = {
  __typename?: 'RetractReport';
  /** The id of the article that is gone. */
  id: Scalars['ID']['output'];
  /** Entities that other articles name too. */
  keptEntities: Scalars['Int']['output'];
  /** Relations that other articles state too. */
  keptRelations: Scalars['Int']['output'];
  /** Entities that no other article names. */
  removedEntities: Scalars['Int']['output'];
  /** Pieces of evidence removed. */
  removedEvidence: Scalars['Int']['output'];
  /** Mentions removed. */
  removedMentions: Scalars['Int']['output'];
  /** Relations that no other article states. */
  removedRelations: Scalars['Int']['output'];
};

/** How much the store holds. */
export type Stats = {
  __typename?: 'Stats';
  /** Articles. */
  articles: Scalars['Int']['output'];
  /** Which engine keeps the graph: `grafeo` (embedded) or `neo4j`. */
  engine: Scalars['String']['output'];
  /** Entities. */
  entities: Scalars['Int']['output'];
  /** Pieces of evidence. */
  evidence: Scalars['Int']['output'];
  /** Relations. */
  relations: Scalars['Int']['output'];
};

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

export type ArticleBriefFragment = { id: string, title: string, date: string | null, page: string, publication: { id: string, name: string } | null };

export type ArticleDetailsQueryVariables = Exact<{
  id: string;
}>;


export type ArticleDetailsQuery = { article: { kicker: string | null, subtitle: string | null, text: string, id: string, title: string, date: string | null, page: string, bylines: Array<{ name: string, role: string, affiliation: string | null }>, mentions: Array<{ id: string, start: number, end: number, entity: { id: string, type: EntityType, kind: string | null, name: string, degree: number } }>, relations: Array<{ id: string, predicate: Predicate, title: string | null, subject: { id: string, name: string }, object: { id: string, name: string } }>, publication: { id: string, name: string } | null } | null };

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


export type RelationDetailsQuery = { relation: { id: string, predicate: Predicate, title: string | null, confidence: number, subject: { id: string, type: EntityType, kind: string | null, name: string, degree: number }, object: { id: string, type: EntityType, kind: string | null, name: string, degree: number }, evidence: Array<{ id: string, start: number, end: number, quote: string, title: string | null, rule: string, confidence: number, article: { text: string, id: string, title: string, date: string | null, page: string, mentions: Array<{ id: string, start: number, end: number, entity: { id: string } }>, publication: { id: string, name: string } | null } }> } | null };

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
    confidence
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