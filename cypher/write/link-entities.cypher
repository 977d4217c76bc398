// in: rows, each [articleId, entityId, name, kind, aliases, mentions]: what the article calls the entity, and, as JSON,
//     where it does so
// out: nothing
// With it one article can be taken back: its votes, aliases and mentions are known.
UNWIND $rows AS row
MATCH (a:Article {id: row[0]})
MATCH (e:Entity {id: row[1]})
CREATE (a)-[:NAMES {name: row[2], kind: row[3], aliases: row[4], mentions: row[5]}]->(e)
