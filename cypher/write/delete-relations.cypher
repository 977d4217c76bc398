// in: rows of id, subjectId, objectId, of relations without evidence; PREDICATES is replaced by all predicates of the
//     ontology
// out: nothing
UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
MATCH (s)-[r:PREDICATES]->(o)
WHERE r.id = row.id
DELETE r
