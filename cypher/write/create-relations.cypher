// in: rows, each [subjectId, objectId, predicate, rank, title, status, confidence, evidenceCount, sourceCount, firstSeen,
//     lastSeen, holdsFrom, holdsTo]: what all evidence together says; PREDICATE is replaced by that predicate
// out: nothing
UNWIND $rows AS row
MATCH (s:Entity {id: row[0]})
MATCH (o:Entity {id: row[1]})
CREATE (s)-[:PREDICATE {predicate: row[2], rank: row[3], title: row[4], status: row[5], confidence: row[6],
  evidenceCount: row[7], sourceCount: row[8], firstSeen: row[9], lastSeen: row[10], holdsFrom: row[11], holdsTo: row[12]}]->(o)
