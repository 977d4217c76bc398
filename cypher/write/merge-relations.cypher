// in: rows of id, subjectId, objectId, title, confidence, evidence (how many pieces); PREDICATE is replaced by one
//     predicate of the ontology
// out: id, isNew
// The title is the longest, then the smallest, of all that were stated: the same whichever article came first.
UNWIND $rows AS row
MATCH (s:Entity {id: row.subjectId})
MATCH (o:Entity {id: row.objectId})
MERGE (s)-[r:PREDICATE {id: row.id}]->(o)
ON CREATE SET r.evidenceCount = 0, r.confidence = 0.0
WITH row, r, r.evidenceCount = 0 AS isNew
SET r.evidenceCount = r.evidenceCount + row.evidence,
  r.confidence = CASE WHEN row.confidence > r.confidence THEN row.confidence ELSE r.confidence END,
  r.title = CASE
    WHEN row.title IS NULL THEN r.title
    WHEN r.title IS NULL OR size(row.title) > size(r.title) THEN row.title
    WHEN size(row.title) = size(r.title) AND row.title < r.title THEN row.title
    ELSE r.title END
RETURN row.id AS id, isNew
