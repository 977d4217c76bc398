// in: ids of entities, distinct; PREDICATES is replaced by all predicates of the ontology
// out: every relation with both ends among them
UNWIND $ids AS id
MATCH (s:Entity {id: id})
MATCH (s)-[r:PREDICATES]->(o:Entity)
WHERE o.id IN $ids
RETURN r.id AS id, s.id AS subjectId, type(r) AS predicate, o.id AS objectId, r.title AS title,
  r.confidence AS confidence, r.evidenceCount AS evidenceCount
ORDER BY evidenceCount DESC, id
