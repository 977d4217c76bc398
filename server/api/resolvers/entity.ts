import { checkFirst } from '../check-arguments.ts';
import { toConnection } from '../connection.ts';
import type { EntityResolvers } from '../generated/schema.ts';
import { loadRequired } from '../load-required.ts';

/** From an entity to what the articles say of it. */
export const entityResolvers: EntityResolvers = {
  mentions: (entity, { first }, { loaders }) => {
    checkFirst(first);
    return loaders.mentionsOfEntity(first).load(entity.id);
  },
  relations: async (entity, { predicates, statuses, first, after }, { loaders }) => {
    checkFirst(first);
    const loader = loaders.relationsOfEntity({ predicates, statuses, first, after });
    return toConnection(await loader.load(entity.id), after);
  },
  articles: async (entity, { first }, { loaders }) => {
    checkFirst(first);
    const named = await loaders.articlesOfEntity.load(entity.id);
    return Promise.all(
      named.slice(0, first).map(({ articleId }) => loadRequired(loaders.article, articleId)),
    );
  },
};
