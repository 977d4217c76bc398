// in: ids of articles, distinct
// out: their texts, in which mentions and evidence stand
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.text AS text
