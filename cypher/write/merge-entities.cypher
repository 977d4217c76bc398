// in: type; rows, each [id, mentions]; TYPE is replaced by the same type of the ontology
// out: id, degree, and the votes known so far as JSON, null for a new entity; id is null for one that was deleted between
//      MERGE and SET
// SET locks the entity until the end of the transaction, so that nobody else changes the forms meanwhile.
UNWIND $rows AS row
MERGE (e:Entity {id: row[0]})
ON CREATE SET e:TYPE, e.type = $type, e.mentionCount = 0, e.degree = 0
SET e.mentionCount = e.mentionCount + row[1]
RETURN e.id AS id, e.degree AS degree, e.votes AS votes
