// in: rows of subjectId, objectId, predicate, and properties: what all evidence together says; PREDICATES is replaced by
//     all predicates of the ontology
// out: nothing
UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
MATCH (s)-[r:PREDICATES]->(o)
WHERE r.predicate = row.predicate
SET r += row.properties
