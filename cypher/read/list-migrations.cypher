// in: nothing
// out: the ids of the migrations that this store has had
MATCH (m:Migration)
RETURN m.id AS id
ORDER BY id
