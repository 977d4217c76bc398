// in: as search-entities, for a key of one character, which is short for nothing
// out: as search-entities
// The index has pairs of characters: single ones would cost as much memory again.
MATCH (e:Entity)
WHERE e.searchForms CONTAINS $text AND e.type IN $types
WITH e, CASE
  WHEN e.searchForms STARTS WITH $whole THEN 0
  WHEN e.searchForms STARTS WITH $begin THEN 1
  WHEN e.searchForms CONTAINS $whole THEN 2
  WHEN e.searchForms CONTAINS $begin THEN 3
  WHEN e.searchForms CONTAINS $reading THEN 4
  WHEN e.searchForms CONTAINS $readingBegin THEN 5
  WHEN e.searchForms CONTAINS $text THEN 6
  ELSE null END AS rank
WHERE rank IS NOT NULL
RETURN e.id AS id, e.type AS type, e.kind AS kind, e.name AS name, e.aliases AS aliases,
  e.mentionCount AS mentionCount, e.degree AS degree, rank
ORDER BY rank, mentionCount DESC, id
SKIP $skip LIMIT $limit
