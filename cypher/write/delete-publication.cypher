// in: id, of a publication without articles
// out: nothing
MATCH (p:Publication {id: $id})
DELETE p
