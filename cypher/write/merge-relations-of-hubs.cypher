// in: rows of subjectId, objectId, and what new evidence together says: title, status, confidence, evidenceCount,
//     sourceCount, firstSeen, lastSeen, holdsFrom, holdsTo; PREDICATE is replaced by one predicate of the ontology
// out: subjectId, objectId, isNew; isMixed, whether others say another status: then all evidence has to be taken together
// merge-relations, begun at the object: the embedded engine looks through all ties of the end that a pattern begins with,
// and a subject may have thousands.
UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
MERGE (o)<-[r:PREDICATE]-(s)
ON CREATE SET r.evidenceCount = 0, r.sourceCount = 0, r.confidence = 0.0, r.status = row.status
WITH row, r, r.evidenceCount = 0 AS isNew, r.status <> row.status AS isMixed
SET r.evidenceCount = r.evidenceCount + row.evidenceCount,
  r.sourceCount = r.sourceCount + row.sourceCount,
  r.confidence = CASE WHEN row.confidence > r.confidence THEN row.confidence ELSE r.confidence END,
  r.title = CASE
    WHEN row.title IS NULL THEN r.title
    WHEN r.title IS NULL OR size(row.title) > size(r.title) THEN row.title
    WHEN size(row.title) = size(r.title) AND row.title < r.title THEN row.title
    ELSE r.title END,
  r.firstSeen = CASE WHEN r.firstSeen IS NULL OR row.firstSeen < r.firstSeen
    THEN coalesce(row.firstSeen, r.firstSeen) ELSE r.firstSeen END,
  r.lastSeen = CASE WHEN r.lastSeen IS NULL OR row.lastSeen > r.lastSeen
    THEN coalesce(row.lastSeen, r.lastSeen) ELSE r.lastSeen END,
  r.holdsFrom = CASE WHEN r.holdsFrom IS NULL OR row.holdsFrom < r.holdsFrom
    THEN coalesce(row.holdsFrom, r.holdsFrom) ELSE r.holdsFrom END,
  r.holdsTo = CASE WHEN r.holdsTo IS NULL OR row.holdsTo > r.holdsTo
    THEN coalesce(row.holdsTo, r.holdsTo) ELSE r.holdsTo END
RETURN row.subjectId AS subjectId, row.objectId AS objectId, isNew, isMixed
