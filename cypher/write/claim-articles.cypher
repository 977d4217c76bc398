// in: ids, distinct and sorted
// out: id; isNew, whether this transaction is the first to write the article; files, those that are known to hold it
// MERGE locks the ids: of two writers, the second waits and then finds the text in place.
UNWIND $ids AS id
MERGE (a:Article {id: id})
RETURN id, a.text IS NULL AS isNew, a.files AS files
