// in: rows, each [articleId, subjectId, predicate, objectId, start, end, title, status, holdsFrom, holdsTo, rule,
//     confidence]
// out: nothing
// What it quotes is the article's text from start to end: kept once.
UNWIND $rows AS row
MATCH (a:Article {id: row[0]})
MATCH (s:Entity {id: row[1]})
CREATE (a)-[:STATES {predicate: row[2], objectId: row[3], start: row[4], end: row[5], title: row[6], status: row[7],
  holdsFrom: row[8], holdsTo: row[9], rule: row[10], confidence: row[11]}]->(s)
