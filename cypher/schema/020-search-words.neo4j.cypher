// Search chooses the words itself, the same for both engines. Analyzer whitespace: what stands between spaces is a word.
DROP INDEX entity_search IF EXISTS;
DROP INDEX entity_contains IF EXISTS;
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX article_text IF NOT EXISTS FOR (n:Article) ON EACH [n.title, n.kicker, n.subtitle, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CALL db.awaitIndexes(300);
