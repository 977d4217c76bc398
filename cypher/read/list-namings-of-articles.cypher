// in: ids of articles, distinct
// out: which entities each names, what it calls them, and where, as JSON, in the order of the entities' ids
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})
MATCH (a)-[n:NAMES]->(e:Entity)
RETURN articleId, e.id AS entityId, e.type AS type, n.name AS name, n.kind AS kind, n.aliases AS aliases,
  n.mentions AS mentions
ORDER BY articleId, entityId
