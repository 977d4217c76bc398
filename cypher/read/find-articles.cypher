// in: ids, distinct
// out: the articles of these ids, in no order; bylines as JSON
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.title AS title, a.kicker AS kicker, a.subtitle AS subtitle, a.publicationId AS publicationId,
  a.publicationName AS publicationName, a.date AS date, a.bylines AS bylines, a.text AS text,
  a.paragraphs AS paragraphs, a.page AS page, a.files AS files, a.sourceId AS sourceId
