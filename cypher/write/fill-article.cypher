// in: id; properties, all of the article's
// out: nothing
MATCH (a:Article {id: $id})
SET a += $properties
