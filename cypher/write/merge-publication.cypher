// in: id and name of the publication; articleId
// out: nothing
// Of several spellings the smallest stays, whichever came first.
MATCH (a:Article {id: $articleId})
MERGE (p:Publication {id: $id})
SET p.name = CASE WHEN p.name IS NULL OR $name < p.name THEN $name ELSE p.name END
MERGE (a)-[:PUBLISHED_IN]->(p)
