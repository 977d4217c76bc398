import type { GraphQLResolveInfo } from 'graphql';
import type { EntityRow, RelationRow, EvidenceRow, MentionRow, ArticleRow } from '../../graph/rows.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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
  readonly __typename?: 'Article';
  /** Who signed it. */
  readonly bylines: ReadonlyArray<Byline>;
  /** The day it was printed (YYYY-MM-DD), where the text says so. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** Made of the article's text: the same text has the same id. */
  readonly id: Scalars['ID']['output'];
  /** The line before the main headline. */
  readonly kicker?: Maybe<Scalars['String']['output']>;
  /** Every place where it names an entity, in the order of the text. */
  readonly mentions: ReadonlyArray<Mention>;
  /** The page it stood on. */
  readonly page: Scalars['String']['output'];
  /** The clean body: lines joined, repetitions dropped. */
  readonly paragraphs: ReadonlyArray<Scalars['String']['output']>;
  /** The newspaper that printed it first, where the text says so. */
  readonly publication?: Maybe<Publication>;
  /** Every relation it states. */
  readonly relations: ReadonlyArray<Relation>;
  /** Other articles that repeat this text, whole, cut or with additions: together they count as one source. */
  readonly reprints: ReadonlyArray<Article>;
  /** The line after the main headline. */
  readonly subtitle?: Maybe<Scalars['String']['output']>;
  /** The raw text; every offset counts UTF-16 units in it. */
  readonly text: Scalars['String']['output'];
  /** The main headline. */
  readonly title: Scalars['String']['output'];
};

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The articles with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** An article in a page of articles. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Continue after it with this. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** Who signed an article, and as what. */
export type Byline = {
  readonly __typename?: 'Byline';
  /** The agency or paper of the one who signs, where the text names it. */
  readonly affiliation?: Maybe<Scalars['String']['output']>;
  /** The name as printed. */
  readonly name: Scalars['String']['output'];
  /** reporter, correspondent, photographer, author, editor, intern or special correspondent. */
  readonly role: Scalars['String']['output'];
};

/** Somebody or something that the articles name. */
export type Entity = {
  readonly __typename?: 'Entity';
  /** Other forms under which the articles name it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that name it, newest publication date first, undated ones last. */
  readonly articles: ReadonlyArray<Article>;
  /** How many relations it has. */
  readonly degree: Scalars['Int']['output'];
  /** The same for the same entity in every store. */
  readonly id: Scalars['ID']['output'];
  /** What sort of its type it is, `university` or `county` say; null for people and companies. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** How many mentions the articles make of it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where articles name it, in the order of the articles' ids and of the text. */
  readonly mentions: ReadonlyArray<Mention>;
  /** The fullest form of the name. */
  readonly name: Scalars['String']['output'];
  /** Its relations, those with the most evidence first. */
  readonly relations: RelationConnection;
  /** What it is. */
  readonly type: EntityType;
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
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  statuses?: ReadonlyArray<RelationStatus>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The entities with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** An entity in a page of entities. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Continue after it with this. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
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
  readonly __typename?: 'Evidence';
  /** The article that says so. */
  readonly article: Article;
  /** How sure the finder is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where the quote ends in the article's text. */
  readonly end: Scalars['Int']['output'];
  /** Since when it holds, where it is stated here (YYYY, YYYY-MM or YYYY-MM-DD). */
  readonly holdsFrom?: Maybe<Scalars['String']['output']>;
  /** Until when it holds, where it is stated here (YYYY, YYYY-MM or YYYY-MM-DD). */
  readonly holdsTo?: Maybe<Scalars['String']['output']>;
  /** The evidence's id. */
  readonly id: Scalars['ID']['output'];
  /** The article's text from `start` to `end`, to the letter. */
  readonly quote: Scalars['String']['output'];
  /** What found it: the id of a rule or model. */
  readonly rule: Scalars['String']['output'];
  /** Where the quote begins in the article's text. */
  readonly start: Scalars['Int']['output'];
  /** Whether it is stated here as a fact, as over, as not so, or as a plan. */
  readonly status: RelationStatus;
  /** The post as printed here, where one is stated. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** The elements of a picture. */
export type Graph = {
  readonly __typename?: 'Graph';
  /** The relations between them. */
  readonly edges: ReadonlyArray<Relation>;
  /** The entities. */
  readonly nodes: ReadonlyArray<Entity>;
  /** How many entities were left out for the limit. */
  readonly omittedNodes: Scalars['Int']['output'];
};

/** What an ingest run did. */
export type IngestReport = {
  readonly __typename?: 'IngestReport';
  /** Articles read, new and known. */
  readonly articles: Scalars['Int']['output'];
  /** Entities that were there already. */
  readonly knownEntities: Scalars['Int']['output'];
  /** Articles that were not in the store before. */
  readonly newArticles: Scalars['Int']['output'];
  /** Entities that were not in the store before. */
  readonly newEntities: Scalars['Int']['output'];
  /** Pieces of evidence written. */
  readonly newEvidence: Scalars['Int']['output'];
  /** Relations that were not in the store before. */
  readonly newRelations: Scalars['Int']['output'];
  /** The articles that this run read, new and known. */
  readonly read: ReadonlyArray<Article>;
  /** What was read but not written, and why. */
  readonly rejected: ReadonlyArray<Rejection>;
};

/** A place in an article that names an entity. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** The article that names it. */
  readonly article: Article;
  /** How sure the finder is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where the name ends in the article's text. */
  readonly end: Scalars['Int']['output'];
  /** The entity that is named. */
  readonly entity: Entity;
  /** The mention's id. */
  readonly id: Scalars['ID']['output'];
  /** What found it: the id of a rule or model. */
  readonly rule: Scalars['String']['output'];
  /** Where the name begins in the article's text. */
  readonly start: Scalars['Int']['output'];
  /** The name as printed: the article's text from `start` to `end`. */
  readonly text: Scalars['String']['output'];
};

/** What changes the graph. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Reads a newspaper page, or one article, given as text, and writes what it says. The same text again writes nothing. */
  readonly ingestText: IngestReport;
  /** Takes an article back, with everything that only it says. Null where there is none of that id. */
  readonly retractArticle?: Maybe<RetractReport>;
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
  readonly __typename?: 'PageInfo';
  /** The last cursor of this page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something precedes. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The first cursor of this page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
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
  readonly __typename?: 'Publication';
  /** The publication's id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** A graph read from newspapers: what the articles name, what they say about it, and the sentence that says so. */
export type Query = {
  readonly __typename?: 'Query';
  /** One article, or null where there is none of that id. */
  readonly article?: Maybe<Article>;
  /** All articles, newest publication date first, undated ones last. */
  readonly articles: ArticleConnection;
  /** One entity, or null where there is none of that id. */
  readonly entity?: Maybe<Entity>;
  /** The elements of a picture: around the focus, or, without one, the most telling part of the whole graph. */
  readonly graph: Graph;
  /** One relation, or null where there is none of that id. */
  readonly relation?: Maybe<Relation>;
  /**
   * Entities that a text may mean, best first: those of that name, names that begin so, aliases that are it or begin so,
   * the very pinyin or initials (`fanjuhong`, `fjh`), pinyin that begins so, names that hold it; then what it is short for,
   * what sounds alike, and what is one character off. Traditional characters find simplified ones. Of equals, those with more mentions first.
   */
  readonly search: EntityConnection;
  /** Articles whose headline or text holds a text, case aside: those with it in the headline first, then the newest. */
  readonly searchArticles: ArticleConnection;
  /** How much the store holds. */
  readonly stats: Stats;
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
  focus?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  limit?: Scalars['Int']['input'];
  statuses?: ReadonlyArray<RelationStatus>;
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
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** A graph read from newspapers: what the articles name, what they say about it, and the sentence that says so. */
export type QuerySearchArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};

/** Something that was read but not written. */
export type Rejection = {
  readonly __typename?: 'Rejection';
  /** Why, and what to do. */
  readonly reason: Scalars['String']['output'];
  /** What was rejected. */
  readonly what: Scalars['String']['output'];
};

/** A fact that articles state about two entities. */
export type Relation = {
  readonly __typename?: 'Relation';
  /** The highest confidence among the evidence, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Every sentence that says so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How many stretches of text state it. */
  readonly evidenceCount: Scalars['Int']['output'];
  /** The date of the first article that states it (YYYY-MM-DD); null where none is dated. */
  readonly firstSeen?: Maybe<Scalars['String']['output']>;
  /** Since when it holds, as early as an article says (YYYY, YYYY-MM or YYYY-MM-DD). */
  readonly holdsFrom?: Maybe<Scalars['String']['output']>;
  /** Until when it holds, as late as an article says (YYYY, YYYY-MM or YYYY-MM-DD). */
  readonly holdsTo?: Maybe<Scalars['String']['output']>;
  /** The same for the same fact in every store. */
  readonly id: Scalars['ID']['output'];
  /** The date of the last article that states it (YYYY-MM-DD); null where none is dated. */
  readonly lastSeen?: Maybe<Scalars['String']['output']>;
  /** Whom or what it relates the subject to. */
  readonly object: Entity;
  /** What is said. */
  readonly predicate: Predicate;
  /** How many independent sources state it: articles that repeat one text count as one. */
  readonly sourceCount: Scalars['Int']['output'];
  /** What the newest evidence says; a plan counts only where there is nothing else. */
  readonly status: RelationStatus;
  /** Who or what the fact is about. */
  readonly subject: Entity;
  /** The post as printed, where one is stated. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A page of relations. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The relations with their cursors. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** A relation in a page of relations. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Continue after it with this. */
  readonly cursor: Scalars['String']['output'];
  /** The relation. */
  readonly node: Relation;
};

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

/** What taking an article back changed: removed is what only it said, kept what other articles say too. */
export type RetractReport = {
  readonly __typename?: 'RetractReport';
  /** The id of the article that is gone. */
  readonly id: Scalars['ID']['output'];
  /** Entities that other articles name too. */
  readonly keptEntities: Scalars['Int']['output'];
  /** Relations that other articles state too. */
  readonly keptRelations: Scalars['Int']['output'];
  /** Entities that no other article names. */
  readonly removedEntities: Scalars['Int']['output'];
  /** Pieces of evidence removed. */
  readonly removedEvidence: Scalars['Int']['output'];
  /** Mentions removed. */
  readonly removedMentions: Scalars['Int']['output'];
  /** Relations that no other article states. */
  readonly removedRelations: Scalars['Int']['output'];
};

/** How much the store holds. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** Articles. */
  readonly articles: Scalars['Int']['output'];
  /** Which engine keeps the graph: `grafeo` (embedded) or `neo4j`. */
  readonly engine: Scalars['String']['output'];
  /** Entities. */
  readonly entities: Scalars['Int']['output'];
  /** Pieces of evidence. */
  readonly evidence: Scalars['Int']['output'];
  /** Relations. */
  readonly relations: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Article: ResolverTypeWrapper<ArticleRow>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Byline: ResolverTypeWrapper<Byline>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityType: EntityType;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Graph: ResolverTypeWrapper<Omit<Graph, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['Relation']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IngestReport: ResolverTypeWrapper<Omit<IngestReport, 'read'> & { read: ReadonlyArray<ResolversTypes['Article']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mention: ResolverTypeWrapper<MentionRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Predicate: Predicate;
  Publication: ResolverTypeWrapper<Publication>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rejection: ResolverTypeWrapper<Rejection>;
  Relation: ResolverTypeWrapper<RelationRow>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationStatus: RelationStatus;
  RetractReport: ResolverTypeWrapper<RetractReport>;
  Stats: ResolverTypeWrapper<Stats>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Article: ArticleRow;
  ArticleConnection: Omit<ArticleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  Boolean: Scalars['Boolean']['output'];
  Byline: Byline;
  Entity: EntityRow;
  EntityConnection: Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Evidence: EvidenceRow;
  Float: Scalars['Float']['output'];
  Graph: Omit<Graph, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['Relation']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  ID: Scalars['ID']['output'];
  IngestReport: Omit<IngestReport, 'read'> & { read: ReadonlyArray<ResolversParentTypes['Article']> };
  Int: Scalars['Int']['output'];
  Mention: MentionRow;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Publication: Publication;
  Query: Record<PropertyKey, never>;
  Rejection: Rejection;
  Relation: RelationRow;
  RelationConnection: Omit<RelationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']> };
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RetractReport: RetractReport;
  Stats: Stats;
  String: Scalars['String']['output'];
};

export type ArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  bylines?: Resolver<ReadonlyArray<ResolversTypes['Byline']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kicker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  reprints?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  subtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type BylineResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Byline'] = ResolversParentTypes['Byline']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<EntityArticlesArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<EntityMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EntityRelationsArgs, 'first' | 'statuses'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holdsFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holdsTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RelationStatus'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  omittedNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestReportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestReport'] = ResolversParentTypes['IngestReport']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownEntities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newArticles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newEntities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newEvidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newRelations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  rejected?: Resolver<ReadonlyArray<ResolversTypes['Rejection']>, ParentType, ContextType>;
};

export type MentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestText?: Resolver<ResolversTypes['IngestReport'], ParentType, ContextType, RequireFields<MutationIngestTextArgs, 'name' | 'text'>>;
  retractArticle?: Resolver<Maybe<ResolversTypes['RetractReport']>, ParentType, ContextType, RequireFields<MutationRetractArticleArgs, 'id'>>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryGraphArgs, 'depth' | 'limit' | 'statuses'>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationArgs, 'id'>>;
  search?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  searchArticles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QuerySearchArticlesArgs, 'first' | 'text'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
};

export type RejectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Rejection'] = ResolversParentTypes['Rejection']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holdsFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holdsTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RelationStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RetractReportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RetractReport'] = ResolversParentTypes['RetractReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptEntities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keptRelations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removedEntities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removedEvidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removedMentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removedRelations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Byline?: BylineResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  IngestReport?: IngestReportResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Rejection?: RejectionResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RetractReport?: RetractReportResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
};

