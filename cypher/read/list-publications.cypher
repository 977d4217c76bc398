// in: after, an id; limit
// out: the publications that follow it, in the order of their ids
MATCH (p:Publication)
WHERE p.id > $after
RETURN p.id AS id, p.name AS name
ORDER BY id
LIMIT $limit
