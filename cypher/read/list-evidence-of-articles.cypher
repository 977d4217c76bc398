// in: ids of articles, distinct
// out: every piece of evidence in them with the ends of its relation, in the order of the text
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})
MATCH (a)-[v:STATES]->(s:Entity)
RETURN articleId, s.id AS subjectId, v.predicate AS predicate, v.objectId AS objectId, v.start AS start, v.end AS end,
  v.title AS title, v.status AS status, v.holdsFrom AS holdsFrom, v.holdsTo AS holdsTo, v.rule AS rule,
  v.confidence AS confidence
ORDER BY articleId, start, end, subjectId, predicate, objectId
