// in: ids of entities, distinct; first, how many of each
// out: their first mentions, in the order of the articles' ids and of the text
UNWIND $ids AS entityId
MATCH (e:Entity {id: entityId})
MATCH (m:Mention)-[:OF]->(e)
WITH entityId, m ORDER BY m.articleId, m.start, m.id
WITH entityId, collect(m) AS found
WITH entityId, found[0..$first] AS kept
UNWIND kept AS m
RETURN m.id AS id, entityId, m.articleId AS articleId, m.start AS start, m.end AS end, m.text AS text,
  m.rule AS rule, m.confidence AS confidence
ORDER BY entityId, articleId, start, id
