// in: id; properties, all of the article's
// out: one row: id; none where the article was deleted after it was claimed
MATCH (a:Article {id: $id})
SET a += $properties
RETURN a.id AS id
