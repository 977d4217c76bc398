// in: words, with spaces between, of which what is meant has one; text, a key; whole, the key between line ends; begin,
//     the key after a line end; sound, a reading between line ends, and its rank; soundBegin, the reading after a line
//     end; shortForm and oneWrong, regular expressions; each null where it does not apply; types; skip; limit
// out: entities: those of that name, of a name that begins so, of that alias, of an alias that begins so, of a form that
//      holds it; read so (5), of a reading that begins so, short for it, of the same sound (8), of one other character;
//      those with more mentions first
// The full-text index narrows, the rank decides.
CALL db.index.fulltext.queryNodes('entity_words', $words) YIELD node AS e
WITH e
WHERE e.type IN $types
WITH e, CASE
  WHEN e.searchText STARTS WITH $whole THEN 0
  WHEN e.searchText STARTS WITH $begin THEN 1
  WHEN e.searchText CONTAINS $whole THEN 2
  WHEN e.searchText CONTAINS $begin THEN 3
  WHEN e.searchText CONTAINS $text THEN 4
  WHEN e.pinyin CONTAINS $sound THEN $soundRank
  WHEN e.pinyin CONTAINS $soundBegin THEN 6
  WHEN e.searchText =~ $shortForm THEN 7
  WHEN e.searchText =~ $oneWrong THEN 9
  ELSE 10 END AS rank
WHERE rank < 10
RETURN e.id AS id, e.type AS type, e.kind AS kind, e.name AS name, e.aliases AS aliases,
  e.mentionCount AS mentionCount, e.degree AS degree, rank
ORDER BY rank, mentionCount DESC, id
SKIP $skip LIMIT $limit
