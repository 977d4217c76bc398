// A UNIQUE constraint builds no index here: without these, MERGE by id reads every node of the label.
CREATE INDEX entity_id_lookup IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX article_id_lookup IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX publication_id_lookup IF NOT EXISTS FOR (n:Publication) ON (n.id);
CREATE INDEX lock_id_lookup IF NOT EXISTS FOR (n:Lock) ON (n.id);
