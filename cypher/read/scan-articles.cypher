// in: text in lower case, as it is typed; simplified, the same in simplified characters; skip; limit
// out: the ids of the articles that hold it, those with it in the headline first, then the newest
// The text holds the headline too.
MATCH (a:Article)
WHERE toLower(a.text) CONTAINS $text OR toLower(a.text) CONTAINS $simplified
WITH a, CASE
  WHEN toLower(a.title) CONTAINS $text OR toLower(a.title) CONTAINS $simplified THEN 0
  ELSE 1 END AS rank
RETURN a.id AS id, rank, coalesce(a.date, '') AS date
ORDER BY rank, date DESC, id
SKIP $skip LIMIT $limit
