// in: rows of id; properties, all of the article's
// out: id; none where the article was deleted after it was claimed
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a += row.properties
RETURN a.id AS id
