// in: id, of a migration that was carried out; at, when (ISO 8601, UTC)
// out: nothing
MERGE (m:Migration {id: $id})
ON CREATE SET m.appliedAt = $at
