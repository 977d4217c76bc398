// in: nothing
// out: one row: total, how many entities there are
MATCH (e:Entity)
RETURN count(e) AS total
