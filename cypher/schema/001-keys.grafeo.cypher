// Where nodes are looked up. No UNIQUE constraints here: they build no index, and make every SET of a node take twice as
// long. What keeps ids unique is that one process writes, one transaction after the other, and always by MERGE.
CREATE INDEX entity_id_lookup IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX article_id_lookup IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX publication_id_lookup IF NOT EXISTS FOR (n:Publication) ON (n.id);
CREATE INDEX lock_id_lookup IF NOT EXISTS FOR (n:Lock) ON (n.id);
