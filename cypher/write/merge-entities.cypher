// in: type; rows of id, mentions; TYPE is replaced by the same type of the ontology
// out: id, and the forms known so far: names with their votes, kinds with their votes, all forms; nulls for an entity
//      that was deleted between MERGE and SET
// SET locks the entity until the end of the transaction, so that nobody else changes the forms meanwhile.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e:TYPE, e.type = $type, e.mentionCount = 0, e.degree = 0, e.names = [], e.nameVotes = [],
  e.kinds = [], e.kindVotes = [], e.forms = []
SET e.mentionCount = e.mentionCount + row.mentions
RETURN e.id AS id, e.names AS names, e.nameVotes AS nameVotes, e.kinds AS kinds, e.kindVotes AS kindVotes,
  e.forms AS forms
