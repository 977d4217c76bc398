// in: rows, each [subjectId, predicate, objectId]; PREDICATES is replaced by all predicates of the ontology
// out: these relations, in no order
// The embedded engine looks through all ties of the end that a pattern begins with, so it begins with the one that has
// fewer; and with both ends at hand after a WITH it would look through all ties that there are.
UNWIND $rows AS row
MATCH (s:Entity {id: row[0]})
MATCH (o:Entity {id: row[2]})
WITH row, s, o.degree AS others WHERE s.degree <= others
MATCH (s)-[r:PREDICATES]->(x)
WHERE x.id = row[2] AND r.predicate = row[1]
RETURN row[0] AS subjectId, r.predicate AS predicate, row[2] AS objectId, r.title AS title, r.status AS status, r.confidence AS confidence,
  r.evidenceCount AS evidenceCount, r.sourceCount AS sourceCount, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen,
  r.holdsFrom AS holdsFrom, r.holdsTo AS holdsTo
UNION ALL
UNWIND $rows AS row
MATCH (s:Entity {id: row[0]})
MATCH (o:Entity {id: row[2]})
WITH row, o, s.degree AS others WHERE o.degree < others
MATCH (o)<-[r:PREDICATES]-(x)
WHERE x.id = row[0] AND r.predicate = row[1]
RETURN row[0] AS subjectId, r.predicate AS predicate, row[2] AS objectId, r.title AS title, r.status AS status, r.confidence AS confidence,
  r.evidenceCount AS evidenceCount, r.sourceCount AS sourceCount, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen,
  r.holdsFrom AS holdsFrom, r.holdsTo AS holdsTo
