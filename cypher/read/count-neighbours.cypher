// in: ids, where to start; seen, what not to count; PREDICATES is replaced by all predicates of the ontology
// out: how many entities one step away are not seen yet
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[:PREDICATES]-(n:Entity)
WITH DISTINCT n
WHERE NOT n.id IN $seen
RETURN count(n) AS total
