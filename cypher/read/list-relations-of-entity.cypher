// in: id; all, or predicates and statuses; limit; PREDICATES is replaced by all predicates
// out: the first relations that start at one entity, and the first that end there, those of the highest rank first
// Each direction by itself: the embedded engine keeps a list of all ties for whoever asks one where it starts.
MATCH (e:Entity {id: $id})
MATCH (e)-[r:PREDICATES]->(n)
WHERE $all OR (r.predicate IN $predicates AND r.status IN $statuses)
WITH r, n ORDER BY r.rank DESC LIMIT $limit
RETURN $id AS subjectId, r.predicate AS predicate, n.id AS objectId, r.title AS title, r.status AS status,
  r.confidence AS confidence, r.evidenceCount AS evidenceCount, r.sourceCount AS sourceCount, r.firstSeen AS firstSeen,
  r.lastSeen AS lastSeen, r.holdsFrom AS holdsFrom, r.holdsTo AS holdsTo, r.rank AS rank
UNION ALL
MATCH (e:Entity {id: $id})
MATCH (e)<-[r:PREDICATES]-(n)
WHERE $all OR (r.predicate IN $predicates AND r.status IN $statuses)
WITH r, n ORDER BY r.rank DESC LIMIT $limit
RETURN n.id AS subjectId, r.predicate AS predicate, $id AS objectId, r.title AS title, r.status AS status,
  r.confidence AS confidence, r.evidenceCount AS evidenceCount, r.sourceCount AS sourceCount, r.firstSeen AS firstSeen,
  r.lastSeen AS lastSeen, r.holdsFrom AS holdsFrom, r.holdsTo AS holdsTo, r.rank AS rank
