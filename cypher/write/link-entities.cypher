// in: rows of articleId, entityId, name, kind, aliases: what the article calls the entity; mentions, JSON: where it does so
// out: nothing
// With it one article can be taken back: its votes, aliases and mentions are known.
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (e:Entity {id: row.entityId})
CREATE (a)-[:NAMES {name: row.name, kind: row.kind, aliases: row.aliases, mentions: row.mentions}]->(e)
