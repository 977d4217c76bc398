// in: ids of entities, distinct; PREDICATES is replaced by all predicates of the ontology
// out: the relations that start at them, in the order of the subjects, predicates and objects
UNWIND $ids AS subjectId
MATCH (s:Entity {id: subjectId})
MATCH (s)-[r:PREDICATES]->(o:Entity)
RETURN subjectId, r.predicate AS predicate, o.id AS objectId, r.title AS title, r.status AS status, r.confidence AS confidence,
  r.evidenceCount AS evidenceCount, r.sourceCount AS sourceCount, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen,
  r.holdsFrom AS holdsFrom, r.holdsTo AS holdsTo
ORDER BY subjectId, predicate, objectId
