// Search chooses the words itself, the same for both engines. Tokenizer standard: what stands between spaces is a word.
CREATE INDEX entity_words IF NOT EXISTS FOR (n:Entity) ON (n.searchWords) USING TEXT {tokenizer: 'standard'};
