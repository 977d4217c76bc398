// in: ids of articles, distinct
// out: their paragraphs, and the source that each counts as
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.sourceId AS sourceId, a.paragraphs AS paragraphs
