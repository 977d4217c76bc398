// in: ids, where to start; statuses of relations; seen, what not to count; PREDICATES is replaced by all predicates of the ontology
// out: how many entities one step away are not seen yet
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[r:PREDICATES]-(n:Entity)
WHERE r.status IN $statuses
WITH DISTINCT n
WHERE NOT n.id IN $seen
RETURN count(n) AS total
