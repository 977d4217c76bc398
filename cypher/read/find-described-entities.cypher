// in: ids, distinct
// out: these entities with all that the articles call them, in the order of their ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.type AS type, e.kind AS kind, e.name AS name, e.aliases AS aliases, e.names AS names,
  e.nameVotes AS nameVotes, e.kinds AS kinds, e.kindVotes AS kindVotes, e.forms AS forms,
  e.mentionCount AS mentionCount, e.degree AS degree
ORDER BY id
