// in: ids of entities, distinct; PREDICATES is replaced by all predicates of the ontology
// out: the ids of the entities one step away from any of them, with their degrees, and the smallest id of those from
//      which they are reached
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[:PREDICATES]-(n)
RETURN n.id AS id, n.degree AS degree, min(id) AS reachedFrom
