import type { EvidenceResolvers } from '../generated/schema.ts';
import { loadRequired } from '../load-required.ts';

/** From a piece of evidence to its article. */
export const evidenceResolvers: EvidenceResolvers = {
  article: (evidence, _arguments, { loaders }) => loadRequired(loaders.article, evidence.articleId),
};
