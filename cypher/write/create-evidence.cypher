// in: articleId; rows of id, relationId, subjectId, predicate, objectId, start, end, quote, title, rule, confidence
// out: nothing
// The relation's ends and predicate are repeated here: that is how a relation is found by its id, and counted anew.
MATCH (a:Article {id: $articleId})
UNWIND $rows AS row
CREATE (v:Evidence {id: row.id, relationId: row.relationId, subjectId: row.subjectId, predicate: row.predicate,
  objectId: row.objectId, articleId: $articleId, start: row.start, end: row.end, quote: row.quote, title: row.title,
  rule: row.rule, confidence: row.confidence})
CREATE (v)-[:IN_ARTICLE]->(a)
