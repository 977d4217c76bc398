// in: ids of articles, distinct
// out: every piece of evidence in them with the ends of its relation, in the order of the text
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})
MATCH (a)<-[:IN_ARTICLE]-(v:Evidence)
RETURN v.id AS id, v.relationId AS relationId, v.subjectId AS subjectId, v.predicate AS predicate,
  v.objectId AS objectId, articleId, v.start AS start, v.end AS end, v.quote AS quote, v.title AS title,
  v.rule AS rule, v.confidence AS confidence
ORDER BY articleId, start, end, id
