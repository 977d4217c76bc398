// The constraints of 001 are indexes too; what else is looked up by, or sorted by, a property.
CREATE INDEX evidence_relation IF NOT EXISTS FOR (n:Evidence) ON (n.relationId);
CREATE INDEX article_date IF NOT EXISTS FOR (n:Article) ON (n.date);
CREATE TEXT INDEX entity_contains IF NOT EXISTS FOR (n:Entity) ON (n.searchText);
CALL db.awaitIndexes(300);
