// in: ids of entities, distinct
// out: what each article that names them calls them
UNWIND $ids AS entityId
MATCH (e:Entity {id: entityId})
MATCH (e)<-[n:NAMES]-(a)
RETURN entityId, n.name AS name, n.kind AS kind, n.aliases AS aliases
ORDER BY entityId
