// in: rows of id and properties: those of name, kind, aliases, votes, degree, and what search looks in, that changed
// out: nothing
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties
