// in: as search-entities, and any key: one character, letters, digits
// out: as search-entities
// An index of pairs of Han characters finds neither one character nor a part of a word.
MATCH (e:Entity)
WHERE e.searchText CONTAINS $text AND e.type IN $types
WITH e, CASE
  WHEN e.searchText STARTS WITH $whole THEN 0
  WHEN e.searchText STARTS WITH $begin THEN 1
  WHEN e.searchText CONTAINS $begin THEN 2
  WHEN e.searchText CONTAINS $reading THEN 3
  WHEN e.searchText CONTAINS $readingBegin THEN 4
  ELSE 5 END AS rank
RETURN e.id AS id, e.type AS type, e.kind AS kind, e.name AS name, e.aliases AS aliases,
  e.mentionCount AS mentionCount, e.degree AS degree, rank
ORDER BY rank, mentionCount DESC, id
SKIP $skip LIMIT $limit
