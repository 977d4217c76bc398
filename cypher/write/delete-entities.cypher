// in: ids of entities that no article names
// out: nothing
// Not DETACH: a tie that is left would be a fact without an article, and has to stop the transaction.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DELETE e
