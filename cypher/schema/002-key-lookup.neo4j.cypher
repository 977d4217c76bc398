// The constraints of 001 are indexes too; what else is looked up by a property.
CREATE TEXT INDEX entity_forms IF NOT EXISTS FOR (n:Entity) ON (n.searchForms);
CALL db.awaitIndexes(300);
