// in: ids, distinct
// out: these entities with all that the articles call them, as JSON, in the order of their ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.type AS type, e.kind AS kind, e.name AS name, e.aliases AS aliases, e.votes AS votes,
  e.mentionCount AS mentionCount, e.degree AS degree
ORDER BY id
