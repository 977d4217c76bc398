import type { ArticleResolvers } from '../generated/schema.ts';
import { loadRequired } from '../load-required.ts';

/** From an article to its newspaper and to what it says. */
export const articleResolvers: ArticleResolvers = {
  publication: ({ publicationId: id, publicationName: name }) =>
    id === null || name === null ? null : { id, name },
  mentions: (article, _arguments, { loaders }) => loaders.mentionsOfArticle.load(article.id),
  reprints: async (article, _arguments, { loaders }) => {
    const repeated = await loaders.articlesOfSource.load(article.sourceId);
    const others = repeated.filter(({ articleId }) => articleId !== article.id);
    return Promise.all(others.map(({ articleId }) => loadRequired(loaders.article, articleId)));
  },
  relations: (article, _arguments, { loaders }) => loaders.relationsOfArticle.load(article.id),
};
