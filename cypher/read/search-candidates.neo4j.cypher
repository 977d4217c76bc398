// in: words, a key of two or more Han characters and how it is read; types; limit
// out: the entities that share most with it, pairs of characters or the reading, and what search looks in
CALL db.index.fulltext.queryNodes('entity_search', $words) YIELD node AS e, score
WITH e, score
WHERE e.type IN $types
WITH e, score ORDER BY score DESC, e.mentionCount DESC, e.id LIMIT $limit
RETURN e.id AS id, e.type AS type, e.kind AS kind, e.name AS name, e.aliases AS aliases,
  e.mentionCount AS mentionCount, e.degree AS degree,
  e.searchText AS searchText
