// in: ids, distinct; predicates; statuses; from and to, positions in each entity's list; PREDICATES is replaced by all
//     predicates
// out: each entity's relations in that range, those with the most evidence first, with the entity's id
UNWIND $ids AS entityId
MATCH (e:Entity {id: entityId})
MATCH (e)-[r:PREDICATES]-(:Entity)
WHERE type(r) IN $predicates AND r.status IN $statuses
WITH DISTINCT entityId, r
WITH entityId, r, startNode(r).id AS subjectId, endNode(r).id AS objectId
  ORDER BY r.evidenceCount DESC, r.confidence DESC, type(r), subjectId, objectId
WITH entityId, collect(r) AS found
WITH entityId, found[$from..$to] AS kept
UNWIND kept AS r
WITH entityId, r, startNode(r) AS s, endNode(r) AS o
RETURN entityId, s.id AS subjectId, type(r) AS predicate, o.id AS objectId, r.title AS title, r.status AS status, r.confidence AS confidence,
  r.evidenceCount AS evidenceCount, r.sourceCount AS sourceCount, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen,
  r.holdsFrom AS holdsFrom, r.holdsTo AS holdsTo
ORDER BY entityId, evidenceCount DESC, confidence DESC, predicate, subjectId, objectId
