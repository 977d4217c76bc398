// in: rows of id of an entity, by how much its relations have shrunk
// out: nothing
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.degree = e.degree - row.by
