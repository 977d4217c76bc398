// in: ids of relations, distinct
// out: every piece of evidence for them, in the order of the articles' ids and of the text
UNWIND $ids AS relationId
MATCH (v:Evidence {relationId: relationId})
RETURN v.id AS id, relationId, v.articleId AS articleId, v.start AS start, v.end AS end, v.quote AS quote,
  v.title AS title, v.rule AS rule, v.confidence AS confidence
ORDER BY relationId, articleId, start, id
