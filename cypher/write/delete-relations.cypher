// in: rows of subjectId, objectId, predicate, of relations without evidence; PREDICATES is replaced by all predicates
// out: nothing
UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
MATCH (s)-[r:PREDICATES]->(o)
WHERE r.predicate = row.predicate
DELETE r
