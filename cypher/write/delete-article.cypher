// in: id
// out: nothing
// With it go its ties: what it calls the entities (NAMES), what it says (STATES), and where it was printed (PUBLISHED_IN).
MATCH (a:Article {id: $id})
DETACH DELETE a
