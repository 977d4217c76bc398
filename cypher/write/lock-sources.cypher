// in: ids of locks, distinct and sorted
// out: nothing
// Two writers of one text meet at a lock: else neither would see the other's article, and two sources would be counted.
UNWIND $ids AS id
MERGE (l:Lock {id: id})
SET l.taken = true
