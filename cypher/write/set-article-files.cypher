// in: id, of an article that is locked; files, all that are known to hold it
// out: nothing
MATCH (a:Article {id: $id})
SET a.files = $files
