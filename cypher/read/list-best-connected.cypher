// in: leastDegree, limit
// out: the entities with the most relations, at least that many, then the most mentions
MATCH (e:Entity) WHERE e.degree >= $leastDegree
WITH e ORDER BY e.degree DESC, e.mentionCount DESC, e.id LIMIT $limit
RETURN e.id AS id, e.type AS type, e.kind AS kind, e.name AS name, e.aliases AS aliases,
  e.mentionCount AS mentionCount, e.degree AS degree
ORDER BY degree DESC, mentionCount DESC, id
