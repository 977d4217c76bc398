// in: subjectIds and objectIds, distinct
// out: every piece of evidence for relations from one of those to one of these, with the date of its article and the
//      source that it counts as, in the order of the articles' ids and of the text
// The article has no label here: the embedded engine would look it up for each of a hub's ties.
UNWIND $subjectIds AS subjectId
MATCH (s:Entity {id: subjectId})
MATCH (s)<-[v:STATES]-(a)
WHERE v.objectId IN $objectIds
RETURN a.id AS articleId, subjectId, v.predicate AS predicate, v.objectId AS objectId, v.start AS start, v.end AS end,
  v.title AS title, v.status AS status, v.holdsFrom AS holdsFrom, v.holdsTo AS holdsTo, v.rule AS rule,
  v.confidence AS confidence, a.date AS date, a.sourceId AS sourceId
ORDER BY articleId, start, end, subjectId, predicate, objectId
