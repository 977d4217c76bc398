// in: id
// out: one row: isNew, whether this transaction is the first to write the article
// MERGE locks the id: of two writers, the second waits and then finds the text in place.
MERGE (a:Article {id: $id})
WITH a, a.text IS NULL AS isNew
RETURN isNew
