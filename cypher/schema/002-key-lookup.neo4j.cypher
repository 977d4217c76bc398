// The constraints of 001 are indexes too; what else is looked up by a property.
CREATE TEXT INDEX entity_contains IF NOT EXISTS FOR (n:Entity) ON (n.searchText);
CALL db.awaitIndexes(300);
