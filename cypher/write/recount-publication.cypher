// in: id, of a publication that lost an article
// out: one row: isEmpty, whether no article is left
// Of the spellings that are left the smallest stays, as in merge-publication.
MATCH (p:Publication {id: $id})
OPTIONAL MATCH (a:Article)-[:PUBLISHED_IN]->(p)
WITH p, min(a.publicationName) AS name
SET p.name = coalesce(name, p.name)
RETURN name IS NULL AS isEmpty
