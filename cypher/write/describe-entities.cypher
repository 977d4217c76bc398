// in: rows of id and properties: name, kind, aliases, the votes and forms, searchText
// out: nothing
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties
