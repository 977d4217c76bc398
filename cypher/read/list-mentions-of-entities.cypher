// in: ids of entities, distinct; first, of how many articles for each
// out: where the first articles that mention them do so, as JSON, in the order of the articles' ids
UNWIND $ids AS entityId
MATCH (e:Entity {id: entityId})
MATCH (e)<-[n:NAMES]-(a)
WHERE n.mentions <> '[]'
WITH entityId, a.id AS articleId, n.mentions AS mentions ORDER BY entityId, articleId
WITH entityId, collect({articleId: articleId, mentions: mentions}) AS found
WITH entityId, found[0..$first] AS kept
UNWIND kept AS naming
RETURN entityId, naming.articleId AS articleId, naming.mentions AS mentions
ORDER BY entityId, articleId
