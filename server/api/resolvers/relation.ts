import type { RelationResolvers } from '../generated/schema.ts';
import { loadRequired } from '../load-required.ts';

/** From a relation to its ends and to the sentences that state it. */
export const relationResolvers: RelationResolvers = {
  subject: (relation, _arguments, { loaders }) => loadRequired(loaders.entity, relation.subjectId),
  object: (relation, _arguments, { loaders }) => loadRequired(loaders.entity, relation.objectId),
  evidence: (relation, _arguments, { loaders }) => loaders.evidenceOfRelation.load(relation.id),
};
