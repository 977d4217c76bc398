// in: id, of an article that is locked; source, a file that holds it too
// out: nothing
MATCH (a:Article {id: $id})
SET a.sources = a.sources + [$source]
