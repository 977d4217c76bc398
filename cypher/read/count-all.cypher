// in: nothing; PREDICATES is replaced by all predicates of the ontology
// out: one row: how much the store holds
RETURN COUNT { (:Article) } AS articles, COUNT { (:Entity) } AS entities,
  COUNT { ()-[:PREDICATES]->() } AS relations, COUNT { ()-[:STATES]->() } AS evidence
