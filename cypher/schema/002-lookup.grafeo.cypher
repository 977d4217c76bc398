// A UNIQUE constraint builds no index here: without these, MERGE by id reads every node of the label.
CREATE INDEX entity_id_lookup IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX article_id_lookup IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX publication_id_lookup IF NOT EXISTS FOR (n:Publication) ON (n.id);
CREATE INDEX mention_id_lookup IF NOT EXISTS FOR (n:Mention) ON (n.id);
CREATE INDEX evidence_id_lookup IF NOT EXISTS FOR (n:Evidence) ON (n.id);
CREATE INDEX evidence_relation IF NOT EXISTS FOR (n:Evidence) ON (n.relationId);
