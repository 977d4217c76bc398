// in: words, a key of two or more Han characters and how it is read; types; limit
// out: the entities that share most with it, pairs of characters or the reading, and what search looks in
MATCH (e:Entity)
WHERE text_match(e.searchText, $words) AND e.type IN $types
WITH e, text_score(e.searchText, $words) AS score ORDER BY score DESC, e.mentionCount DESC, e.id LIMIT $limit
RETURN e.id AS id, e.type AS type, e.kind AS kind, e.name AS name, e.aliases AS aliases,
  e.mentionCount AS mentionCount, e.degree AS degree,
  e.searchText AS searchText
