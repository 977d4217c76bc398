// in: ids of articles, distinct; PREDICATES is replaced by all predicates of the ontology
// out: the relations that each states, in the order of the text, with the article's id
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})
MATCH (a)<-[:IN_ARTICLE]-(v:Evidence)
WITH articleId, v.relationId AS relationId, v.subjectId AS subjectId, v.objectId AS objectId, min(v.start) AS start
MATCH (s:Entity {id: subjectId})
MATCH (o:Entity {id: objectId})
MATCH (s)-[r:PREDICATES]->(o)
WHERE r.id = relationId
RETURN articleId, start, r.id AS id, s.id AS subjectId, type(r) AS predicate, o.id AS objectId, r.title AS title,
  r.confidence AS confidence, r.evidenceCount AS evidenceCount
ORDER BY articleId, start, id
