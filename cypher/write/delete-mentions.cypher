// in: articleId
// out: nothing
MATCH (a:Article {id: $articleId})
MATCH (m:Mention)-[:IN_ARTICLE]->(a)
DETACH DELETE m
