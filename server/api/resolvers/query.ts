import { articles } from '../../graph/read-articles.ts';
import { graphAround, overview, stats } from '../../graph/read-graph.ts';
import { searchArticles } from '../../graph/search/search-articles.ts';
import { searchEntities } from '../../graph/search/search-entities.ts';
import { checkFirst, checkRange } from '../check-arguments.ts';
import { toConnection } from '../connection.ts';
import type { QueryResolvers } from '../generated/schema.ts';

/** Where a reader begins. */
export const queryResolvers: QueryResolvers = {
  search: async (_root, { text, types, first, after }, { store }) => {
    checkFirst(first);
    checkRange('the length of text', text.length, 0, 200);
    return toConnection(await searchEntities(store, { text, types, first, after }), after);
  },
  searchArticles: async (_root, { text, first, after }, { store }) => {
    checkFirst(first);
    checkRange('the length of text', text.length, 0, 200);
    return toConnection(await searchArticles(store, { text, first, after }), after);
  },
  entity: (_root, { id }, { loaders }) => loaders.entity.load(id),
  relation: (_root, { id }, { loaders }) => loaders.relation.load(id),
  article: (_root, { id }, { loaders }) => loaders.article.load(id),
  articles: async (_root, { first, after }, { store }) => {
    checkFirst(first);
    return toConnection(await articles(store, { first, after }), after);
  },
  graph: async (_root, { focus, depth, limit, statuses }, { store, loaders }) => {
    checkRange('depth', depth, 1, 3);
    checkRange('limit', limit, 1, 1000);
    checkRange('the number of ids in focus', focus?.length ?? 0, 0, 100);
    const part = focus
      ? await graphAround(store, { focus, depth, limit, statuses })
      : await overview(store, { limit, statuses });
    for (const entity of part.entities) loaders.entity.prime(entity.id, entity); // the edges' ends are among them
    return { nodes: part.entities, edges: part.relations, omittedNodes: part.omitted };
  },
  stats: async (_root, _arguments, { store }) => ({ ...(await stats(store)), engine: store.engine }),
};
