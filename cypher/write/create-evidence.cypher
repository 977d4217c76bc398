// in: rows of articleId, subjectId, predicate, objectId, start, end, title, status, holdsFrom, holdsTo, rule, confidence
// out: nothing
// What it quotes is the article's text from start to end: kept once.
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (s:Entity {id: row.subjectId})
CREATE (a)-[:STATES {predicate: row.predicate, objectId: row.objectId, start: row.start, end: row.end,
  title: row.title, status: row.status, holdsFrom: row.holdsFrom, holdsTo: row.holdsTo, rule: row.rule,
  confidence: row.confidence}]->(s)
