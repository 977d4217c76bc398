// in: ids, distinct; PREDICATES is replaced by all predicates of the ontology
// out: the relations of these ids, in no order
// Grafeo has no index on relationships: the evidence, which has one, leads to the two ends.
UNWIND $ids AS relationId
MATCH (v:Evidence {relationId: relationId})
WITH DISTINCT relationId, v.subjectId AS subjectId, v.objectId AS objectId
MATCH (s:Entity {id: subjectId})
MATCH (o:Entity {id: objectId})
MATCH (s)-[r:PREDICATES]->(o)
WHERE r.id = relationId
RETURN r.id AS id, s.id AS subjectId, type(r) AS predicate, o.id AS objectId, r.title AS title,
  r.confidence AS confidence, r.evidenceCount AS evidenceCount
