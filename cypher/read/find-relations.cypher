// in: rows of subjectId, predicate, objectId; PREDICATES is replaced by all predicates of the ontology
// out: these relations, in no order
// The embedded engine looks through all ties of the end that a pattern begins with, so it begins with the one that has
// fewer; and with both ends at hand after a WITH it would look through all ties that there are.
UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
WITH row, s, o.degree AS others WHERE s.degree <= others
MATCH (s)-[r:PREDICATES]->(x)
WHERE x.id = row.objectId AND type(r) = row.predicate
RETURN row.subjectId AS subjectId, type(r) AS predicate, row.objectId AS objectId, r.title AS title, r.status AS status, r.confidence AS confidence,
  r.evidenceCount AS evidenceCount, r.sourceCount AS sourceCount, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen,
  r.holdsFrom AS holdsFrom, r.holdsTo AS holdsTo
UNION ALL
UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
WITH row, o, s.degree AS others WHERE o.degree < others
MATCH (o)<-[r:PREDICATES]-(x)
WHERE x.id = row.subjectId AND type(r) = row.predicate
RETURN row.subjectId AS subjectId, type(r) AS predicate, row.objectId AS objectId, r.title AS title, r.status AS status, r.confidence AS confidence,
  r.evidenceCount AS evidenceCount, r.sourceCount AS sourceCount, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen,
  r.holdsFrom AS holdsFrom, r.holdsTo AS holdsTo
