// in: id, of an article without mentions and evidence
// out: nothing
// With it go its ties: what it calls the entities (NAMES), and where it was printed (PUBLISHED_IN).
MATCH (a:Article {id: $id})
DETACH DELETE a
