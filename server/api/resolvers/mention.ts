import type { MentionResolvers } from '../generated/schema.ts';
import { loadRequired } from '../load-required.ts';

/** From a mention to what it names, and to its article. */
export const mentionResolvers: MentionResolvers = {
  entity: (mention, _arguments, { loaders }) => loadRequired(loaders.entity, mention.entityId),
  article: (mention, _arguments, { loaders }) => loadRequired(loaders.article, mention.articleId),
};
