// in: id; all, or predicates and statuses; from and limit, a stretch of the list; PREDICATES is replaced by all predicates
// out: the relations of one entity in that stretch, those with the most evidence first, with the entity's id
// list-relations-of-entities gathers all relations before it takes some, which is slow for one that has thousands.
MATCH (e:Entity {id: $id})
MATCH (e)-[r:PREDICATES]-(n)
WHERE $all OR (type(r) IN $predicates AND r.status IN $statuses)
WITH r, n ORDER BY r.evidenceCount DESC, n.id, type(r) SKIP $from LIMIT $limit
RETURN $id AS entityId, startNode(r).id AS subjectId, type(r) AS predicate, endNode(r).id AS objectId,
  r.title AS title, r.status AS status, r.confidence AS confidence, r.evidenceCount AS evidenceCount,
  r.sourceCount AS sourceCount, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen, r.holdsFrom AS holdsFrom,
  r.holdsTo AS holdsTo, n.id AS otherId
ORDER BY evidenceCount DESC, otherId, predicate
