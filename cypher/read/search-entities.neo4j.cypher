// in: words, of which each entity that may be meant has one, with spaces between; text, a key; whole, the key between line
//     ends; begin, the key after a line end; reading, the key between tabs; readingBegin, the key after a tab; sameSound,
//     how the key is read, between tabs; shortForm and slip, regular expressions; null for what does not apply; types;
//     skip; limit
// out: entities: those of that name, of a name that begins so, of that alias, of an alias that begins so, that are read
//      so, that are read so at the beginning, of a form that holds it, that it is short for, that sound so, that are one
//      character off; those with more mentions first
// The full-text index narrows, the rank decides.
CALL db.index.fulltext.queryNodes('entity_words', $words) YIELD node AS e
WITH e
WHERE e.type IN $types
WITH e, CASE
  WHEN e.searchForms STARTS WITH $whole THEN 0
  WHEN e.searchForms STARTS WITH $begin THEN 1
  WHEN e.searchForms CONTAINS $whole THEN 2
  WHEN e.searchForms CONTAINS $begin THEN 3
  WHEN e.searchForms CONTAINS $reading THEN 4
  WHEN e.searchForms CONTAINS $readingBegin THEN 5
  WHEN e.searchForms CONTAINS $text THEN 6
  WHEN e.searchForms =~ $shortForm THEN 7
  WHEN e.searchForms CONTAINS $sameSound THEN 8
  WHEN e.searchForms =~ $slip THEN 9
  ELSE null END AS rank
WHERE rank IS NOT NULL
RETURN e.id AS id, e.type AS type, e.kind AS kind, e.name AS name, e.aliases AS aliases,
  e.mentionCount AS mentionCount, e.degree AS degree, rank
ORDER BY rank, mentionCount DESC, id
SKIP $skip LIMIT $limit
