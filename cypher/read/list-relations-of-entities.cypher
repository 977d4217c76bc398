// in: ids, distinct; predicates; from and to, positions in each entity's list; PREDICATES is replaced by all predicates
// out: each entity's relations in that range, those with the most evidence first, with the entity's id
UNWIND $ids AS entityId
MATCH (e:Entity {id: entityId})
MATCH (e)-[r:PREDICATES]-(:Entity)
WHERE type(r) IN $predicates
WITH DISTINCT entityId, r
WITH entityId, r ORDER BY r.evidenceCount DESC, r.confidence DESC, r.id
WITH entityId, collect(r) AS found
WITH entityId, found[$from..$to] AS kept
UNWIND kept AS r
WITH entityId, r, startNode(r) AS s, endNode(r) AS o
RETURN entityId, r.id AS id, s.id AS subjectId, type(r) AS predicate, o.id AS objectId, r.title AS title,
  r.confidence AS confidence, r.evidenceCount AS evidenceCount
ORDER BY entityId, r.evidenceCount DESC, r.confidence DESC, r.id
