// in: as scan-articles, text being two or more Han characters; phrase, both forms in quotation marks
// out: as scan-articles
// The full-text index narrows, CONTAINS decides. Grafeo has no such index: it would take as much memory as the graph, and
// reading all texts takes no longer there than an index of entities that is often hit.
CALL db.index.fulltext.queryNodes('article_search', $phrase) YIELD node AS a
WITH a
WHERE toLower(a.text) CONTAINS $text OR toLower(a.text) CONTAINS $simplified
WITH a, CASE
  WHEN toLower(a.title) CONTAINS $text OR toLower(a.title) CONTAINS $simplified THEN 0
  ELSE 1 END AS rank
RETURN a.id AS id, rank, coalesce(a.date, '') AS date
ORDER BY rank, date DESC, id
SKIP $skip LIMIT $limit
