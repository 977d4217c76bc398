// in: skip, limit
// out: articles, newest publication date first, undated ones last; bylines as JSON
MATCH (a:Article)
WITH a ORDER BY coalesce(a.date, '') DESC, a.id SKIP $skip LIMIT $limit
RETURN a.id AS id, a.title AS title, a.kicker AS kicker, a.subtitle AS subtitle, a.publicationId AS publicationId,
  a.publicationName AS publicationName, a.date AS date, a.bylines AS bylines, a.text AS text,
  a.paragraphs AS paragraphs, a.page AS page, a.sourceId AS sourceId
ORDER BY coalesce(a.date, '') DESC, a.id
