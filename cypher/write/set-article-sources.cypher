// in: rows of id of an article, sourceId
// out: nothing
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.sourceId = row.sourceId
