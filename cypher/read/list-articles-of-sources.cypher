// in: ids of sources, distinct
// out: the articles that repeat one text, in the order of their ids
UNWIND $ids AS sourceId
MATCH (a:Article {sourceId: sourceId})
RETURN sourceId, a.id AS articleId
ORDER BY sourceId, articleId
