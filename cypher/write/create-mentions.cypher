// in: articleId; rows of id, entityId, start, end, text, rule, confidence
// out: nothing
MATCH (a:Article {id: $articleId})
UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})
CREATE (m:Mention {id: row.id, entityId: row.entityId, articleId: $articleId, start: row.start, end: row.end,
  text: row.text, rule: row.rule, confidence: row.confidence})
CREATE (m)-[:OF]->(e)
CREATE (m)-[:IN_ARTICLE]->(a)
