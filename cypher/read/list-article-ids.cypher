// in: after, an id; limit
// out: the ids of the articles that follow it, in their order
MATCH (a:Article)
WHERE a.id > $after
RETURN a.id AS id
ORDER BY id
LIMIT $limit
