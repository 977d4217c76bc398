// in: rows of subjectId, objectId, and properties: what all evidence together says; PREDICATE is replaced by one
//     predicate of the ontology
// out: nothing
UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
CREATE (s)-[r:PREDICATE]->(o)
SET r += row.properties
