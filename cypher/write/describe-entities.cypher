// in: rows of id and properties: name, kind, aliases, votes, and what search looks in
// out: nothing
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties
