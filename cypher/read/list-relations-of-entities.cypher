// in: ids, distinct; predicates; statuses; from and to, positions in each entity's list; PREDICATES is replaced by all
//     predicates
// out: each entity's relations in that range, those with the most evidence first, with the entity's id
UNWIND $ids AS entityId
MATCH (e:Entity {id: entityId})
MATCH (e)-[r:PREDICATES]-(n)
WHERE type(r) IN $predicates AND r.status IN $statuses
WITH DISTINCT entityId, r, n.id AS otherId
WITH entityId, r, otherId ORDER BY r.evidenceCount DESC, otherId, type(r)
WITH entityId, collect(r) AS found
WITH entityId, found[$from..$to] AS kept
UNWIND kept AS r
WITH entityId, r, startNode(r) AS s, endNode(r) AS o
WITH entityId, r, s, o, CASE WHEN s.id = entityId THEN o.id ELSE s.id END AS otherId
RETURN entityId, s.id AS subjectId, type(r) AS predicate, o.id AS objectId, r.title AS title, r.status AS status, r.confidence AS confidence,
  r.evidenceCount AS evidenceCount, r.sourceCount AS sourceCount, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen,
  r.holdsFrom AS holdsFrom, r.holdsTo AS holdsTo, otherId
ORDER BY entityId, evidenceCount DESC, otherId, predicate
