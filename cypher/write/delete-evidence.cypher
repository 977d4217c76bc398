// in: articleId
// out: nothing
MATCH (a:Article {id: $articleId})
MATCH (a)<-[:IN_ARTICLE]-(v:Evidence)
DETACH DELETE v
