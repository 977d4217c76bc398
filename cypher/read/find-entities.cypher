// in: ids, distinct
// out: the entities of these ids, in no order
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.type AS type, e.kind AS kind, e.name AS name, e.aliases AS aliases,
  e.mentionCount AS mentionCount, e.degree AS degree
