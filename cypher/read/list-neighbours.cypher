// in: ids, where to start; statuses of relations; seen, what to leave out; limit; PREDICATES is replaced by all predicates of the ontology
// out: entities one step away, those tied by the most evidence first
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[r:PREDICATES]-(n:Entity)
WHERE r.status IN $statuses AND NOT n.id IN $seen
WITH n, sum(r.evidenceCount) AS weight
RETURN n.id AS id, weight, n.mentionCount AS mentionCount
ORDER BY weight DESC, mentionCount DESC, id
LIMIT $limit
