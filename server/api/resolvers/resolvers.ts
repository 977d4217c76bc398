import type { Resolvers } from '../generated/schema.ts';
import { articleResolvers } from './article.ts';
import { entityResolvers } from './entity.ts';
import { evidenceResolvers } from './evidence.ts';
import { mentionResolvers } from './mention.ts';
import { mutationResolvers } from './mutation.ts';
import { queryResolvers } from './query.ts';
import { relationResolvers } from './relation.ts';

/** All resolvers; fields that are not listed are read from the row of that name. */
export const resolvers: Resolvers = {
  Query: queryResolvers,
  Mutation: mutationResolvers,
  Entity: entityResolvers,
  Mention: mentionResolvers,
  Relation: relationResolvers,
  Evidence: evidenceResolvers,
  Article: articleResolvers,
};
