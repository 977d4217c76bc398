// in: id
// out: nothing
// SET locks the article until the end of the transaction, so that nobody else takes it back meanwhile.
MATCH (a:Article {id: $id})
SET a.page = a.page
