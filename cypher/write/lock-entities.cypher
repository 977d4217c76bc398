// in: ids, distinct and sorted
// out: nothing
// SET locks the entities until the end of the transaction: nobody else adds to their relations while these are counted.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e.degree = e.degree
