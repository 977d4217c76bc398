// in: ids of articles, distinct
// out: the entities that each names, with their type and how often it mentions them
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})
MATCH (a)-[n:NAMES]->(e:Entity)
RETURN articleId, e.id AS entityId, e.type AS type, n.mentions AS mentions
ORDER BY articleId, entityId
