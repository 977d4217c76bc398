// in: rows of id of an entity, mentions to take off
// out: nothing
// SET locks the entities until the end of the transaction: nobody else adds to them while what is left is counted.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.mentionCount = e.mentionCount - row.mentions
