// in: articleId; rows of entityId, name, kind, aliases, mentions: what the article calls the entity
// out: nothing
// With it one article can be taken back: its votes, aliases and mentions are known.
MATCH (a:Article {id: $articleId})
UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})
CREATE (a)-[:NAMES {name: row.name, kind: row.kind, aliases: row.aliases, mentions: row.mentions}]->(e)
