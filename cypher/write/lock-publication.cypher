// in: id
// out: nothing
// SET locks the publication until the end of the transaction: nobody else adds an article while those left are counted.
MATCH (p:Publication {id: $id})
SET p.name = p.name
