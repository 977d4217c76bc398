// in: ids of entities, distinct; PREDICATES is replaced by all predicates of the ontology
// out: the relations that start at them, in the order of the subjects' and their own ids
UNWIND $ids AS subjectId
MATCH (s:Entity {id: subjectId})
MATCH (s)-[r:PREDICATES]->(o:Entity)
RETURN r.id AS id, subjectId, type(r) AS predicate, o.id AS objectId, r.title AS title,
  r.confidence AS confidence, r.evidenceCount AS evidenceCount
ORDER BY subjectId, id
