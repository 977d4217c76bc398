// in: ids, distinct; all, or predicates and statuses; limit; PREDICATES is replaced by all predicates
// out: of each entity the first relations that start at it, and the first that end there, those of the highest rank first
// Each direction by itself: for startNode(r) the embedded engine keeps a list of all ties of the graph.
UNWIND $ids AS entityId
CALL (entityId) {
  MATCH (e:Entity {id: entityId})
  MATCH (e)-[r:PREDICATES]->(n)
  WHERE $all OR (r.predicate IN $predicates AND r.status IN $statuses)
  WITH r, n ORDER BY r.rank DESC LIMIT $limit
  RETURN entityId AS subjectId, r.predicate AS predicate, n.id AS objectId, r.title AS title, r.status AS status,
    r.confidence AS confidence, r.evidenceCount AS evidenceCount, r.sourceCount AS sourceCount,
    r.firstSeen AS firstSeen, r.lastSeen AS lastSeen, r.holdsFrom AS holdsFrom, r.holdsTo AS holdsTo, r.rank AS rank
  UNION ALL
  MATCH (e:Entity {id: entityId})
  MATCH (e)<-[r:PREDICATES]-(n)
  WHERE $all OR (r.predicate IN $predicates AND r.status IN $statuses)
  WITH r, n ORDER BY r.rank DESC LIMIT $limit
  RETURN n.id AS subjectId, r.predicate AS predicate, entityId AS objectId, r.title AS title, r.status AS status,
    r.confidence AS confidence, r.evidenceCount AS evidenceCount, r.sourceCount AS sourceCount,
    r.firstSeen AS firstSeen, r.lastSeen AS lastSeen, r.holdsFrom AS holdsFrom, r.holdsTo AS holdsTo, r.rank AS rank
}
RETURN entityId, subjectId, predicate, objectId, title, status, confidence, evidenceCount, sourceCount, firstSeen, lastSeen,
  holdsFrom, holdsTo, rank
