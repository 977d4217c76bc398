// in: rows of id and name of the publication; articleId
// out: nothing
// Of several spellings the smallest stays, whichever came first.
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MERGE (p:Publication {id: row.id})
SET p.name = CASE WHEN p.name IS NULL OR row.name < p.name THEN row.name ELSE p.name END
MERGE (a)-[:PUBLISHED_IN]->(p)
