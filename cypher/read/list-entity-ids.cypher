// in: after, an id; limit
// out: the ids of the entities that follow it, in their order
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id
ORDER BY id
LIMIT $limit
