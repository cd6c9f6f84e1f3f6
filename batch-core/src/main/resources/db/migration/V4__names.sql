-- Which names of the user's own an article was analysed with, by the hash of their file; empty: with none. A document that
-- was read with others is read again, and the facts of its articles are replaced.
ALTER TABLE articles ADD COLUMN names_id VARCHAR(64) DEFAULT '' NOT NULL;
ALTER TABLE source_documents ADD COLUMN names_id VARCHAR(64) DEFAULT '' NOT NULL;
