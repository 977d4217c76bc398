// Tokenizer cjk_bigram: pairs of Han characters. The default one finds nothing in Chinese.
CREATE INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON (n.searchText) USING TEXT {tokenizer: 'cjk_bigram'};
