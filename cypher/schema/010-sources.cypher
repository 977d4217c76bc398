// Where articles of one text meet: a band of their fingerprints, and the source that they count as.
CREATE INDEX article_band0 IF NOT EXISTS FOR (n:Article) ON (n.band0);
CREATE INDEX article_band1 IF NOT EXISTS FOR (n:Article) ON (n.band1);
CREATE INDEX article_band2 IF NOT EXISTS FOR (n:Article) ON (n.band2);
CREATE INDEX article_band3 IF NOT EXISTS FOR (n:Article) ON (n.band3);
CREATE INDEX article_band4 IF NOT EXISTS FOR (n:Article) ON (n.band4);
CREATE INDEX article_band5 IF NOT EXISTS FOR (n:Article) ON (n.band5);
CREATE INDEX article_source IF NOT EXISTS FOR (n:Article) ON (n.sourceId);
