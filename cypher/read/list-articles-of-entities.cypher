// in: ids of entities, distinct
// out: the ids of the articles that name them, newest first, undated ones last
UNWIND $ids AS entityId
MATCH (e:Entity {id: entityId})
MATCH (e)<-[:NAMES]-(a)
RETURN entityId, a.id AS articleId
ORDER BY entityId, coalesce(a.date, '') DESC, articleId
