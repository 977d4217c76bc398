// in: rows of id, subjectId, objectId, and what all evidence together gives: title, confidence, evidence (how many
//     pieces); PREDICATES is replaced by all predicates of the ontology
// out: nothing
UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
MATCH (s)-[r:PREDICATES]->(o)
WHERE r.id = row.id
SET r.evidenceCount = row.evidence, r.confidence = row.confidence, r.title = row.title
