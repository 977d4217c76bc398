// in: text, a key of two or more Han characters; whole, the key between line ends; begin, the key after a line end;
//     phrase, the key in quotation marks; reading, the key between tabs; readingBegin, the key after a tab; types; skip;
//     limit
// out: entities: those of that name, of a name that begins so, of an alias that begins so, that are read so, that are
//      read so at the beginning, of a form that holds it; those with more mentions first
// The full-text index narrows, CONTAINS decides: an index of pairs alone would not be exact on every engine.
CALL db.index.fulltext.queryNodes('entity_search', $phrase) YIELD node AS e
WITH e
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
