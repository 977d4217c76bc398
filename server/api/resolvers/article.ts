import type { ArticleResolvers } from '../generated/schema.ts';

/** From an article to its newspaper and to what it says. */
export const articleResolvers: ArticleResolvers = {
  publication: ({ publicationId: id, publicationName: name }) =>
    id === null || name === null ? null : { id, name },
  mentions: (article, _arguments, { loaders }) => loaders.mentionsOfArticle.load(article.id),
  relations: (article, _arguments, { loaders }) => loaders.relationsOfArticle.load(article.id),
};
