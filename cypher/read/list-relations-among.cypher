// in: ids of entities, distinct; statuses; PREDICATES is replaced by all predicates of the ontology
// out: every relation of these statuses with both ends among them
UNWIND $ids AS id
MATCH (s:Entity {id: id})
MATCH (s)-[r:PREDICATES]->(o:Entity)
WHERE o.id IN $ids AND r.status IN $statuses
RETURN s.id AS subjectId, r.predicate AS predicate, o.id AS objectId, r.title AS title, r.status AS status, r.confidence AS confidence,
  r.evidenceCount AS evidenceCount, r.sourceCount AS sourceCount, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen,
  r.holdsFrom AS holdsFrom, r.holdsTo AS holdsTo
ORDER BY evidenceCount DESC, subjectId, predicate, objectId
