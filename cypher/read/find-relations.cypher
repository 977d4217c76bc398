// in: rows of subjectId, predicate, objectId; PREDICATES is replaced by all predicates of the ontology
// out: these relations, in no order
// The embedded engine looks through all ties of the end that a pattern begins with: it is to be the one with fewer.
UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
WITH row, s, o WHERE s.degree <= o.degree
MATCH (s)-[r:PREDICATES]->(o)
WHERE type(r) = row.predicate
RETURN s.id AS subjectId, type(r) AS predicate, o.id AS objectId, r.title AS title, r.status AS status, r.confidence AS confidence,
  r.evidenceCount AS evidenceCount, r.sourceCount AS sourceCount, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen,
  r.holdsFrom AS holdsFrom, r.holdsTo AS holdsTo
UNION ALL
UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
WITH row, s, o WHERE s.degree > o.degree
MATCH (o)<-[r:PREDICATES]-(s)
WHERE type(r) = row.predicate
RETURN s.id AS subjectId, type(r) AS predicate, o.id AS objectId, r.title AS title, r.status AS status, r.confidence AS confidence,
  r.evidenceCount AS evidenceCount, r.sourceCount AS sourceCount, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen,
  r.holdsFrom AS holdsFrom, r.holdsTo AS holdsTo
