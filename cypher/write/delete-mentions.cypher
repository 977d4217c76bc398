// in: articleId
// out: nothing
MATCH (a:Article {id: $articleId})
MATCH (a)<-[:IN_ARTICLE]-(m:Mention)
DETACH DELETE m
