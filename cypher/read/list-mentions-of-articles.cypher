// in: ids of articles, distinct
// out: every mention in them, in the order of the text
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})
MATCH (a)<-[:IN_ARTICLE]-(m:Mention)
RETURN m.id AS id, m.entityId AS entityId, articleId, m.start AS start, m.end AS end, m.text AS text,
  m.rule AS rule, m.confidence AS confidence
ORDER BY articleId, start, end, id
