// The constraints of 001 are indexes too; what else is looked up by a property.
CREATE INDEX evidence_relation IF NOT EXISTS FOR (n:Evidence) ON (n.relationId);
CREATE TEXT INDEX entity_contains IF NOT EXISTS FOR (n:Entity) ON (n.searchText);
CALL db.awaitIndexes(300);
