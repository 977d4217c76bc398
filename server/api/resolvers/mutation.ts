import { retractArticle } from '../../graph/retract.ts';
import { checkRange } from '../check-arguments.ts';
import type { MutationResolvers } from '../generated/schema.ts';
import { loadRequired } from '../load-required.ts';

/** What changes the graph; who may do so is decided before (`createMutationGuard`). */
export const mutationResolvers: MutationResolvers = {
  ingestText: async (_root, { text, name }, { ingestText, loaders }) => {
    checkRange('the length of name', name.length, 1, 200);
    const report = await ingestText(text, name);
    const read = report.articleIds.map((id) => loadRequired(loaders.article, id));
    return { ...report, read: await Promise.all(read) };
  },
  retractArticle: async (_root, { id }, { store }) => {
    const counts = await retractArticle(store, id);
    return counts && { id, ...counts };
  },
};
