// in: articleId
// out: nothing
MATCH (a:Article {id: $articleId})
MATCH (v:Evidence)-[:IN_ARTICLE]->(a)
DETACH DELETE v
