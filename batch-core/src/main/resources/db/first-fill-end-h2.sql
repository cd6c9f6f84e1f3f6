-- What first-fill-begin-h2.sql took away. Each statement does nothing where it was done before.
CREATE INDEX IF NOT EXISTS ix_articles_order ON articles (ordered_on, id);
ALTER TABLE article_bodies ADD CONSTRAINT IF NOT EXISTS pk_article_bodies PRIMARY KEY (article_id, piece_number);
ALTER TABLE article_authors ADD CONSTRAINT IF NOT EXISTS pk_article_authors PRIMARY KEY (article_id, author_number);
CREATE INDEX IF NOT EXISTS ix_article_sources_document ON article_sources (document_id);
ALTER TABLE article_sources ADD CONSTRAINT IF NOT EXISTS fk_article_sources_document
    FOREIGN KEY (document_id) REFERENCES source_documents (id);
CREATE INDEX IF NOT EXISTS ix_entities_country ON entities (country_code);
CREATE INDEX IF NOT EXISTS ix_entity_aliases_folded ON entity_aliases (folded_name);
CREATE INDEX IF NOT EXISTS ix_entity_mentions_entity ON entity_mentions (entity_id);
ALTER TABLE entity_mentions ADD CONSTRAINT IF NOT EXISTS pk_entity_mentions
    PRIMARY KEY (article_id, begin_offset, end_offset);
ALTER TABLE entity_mentions ADD CONSTRAINT IF NOT EXISTS fk_entity_mentions_entity
    FOREIGN KEY (entity_id) REFERENCES entities (id);
ALTER TABLE dates ADD CONSTRAINT IF NOT EXISTS pk_dates PRIMARY KEY (article_id, begin_offset, end_offset);
CREATE INDEX IF NOT EXISTS ix_figures_effect ON figures (effect);
ALTER TABLE figures ADD CONSTRAINT IF NOT EXISTS pk_figures PRIMARY KEY (id);
ALTER TABLE figures ADD CONSTRAINT IF NOT EXISTS fk_figures_place FOREIGN KEY (place_entity_id) REFERENCES entities (id);
ALTER TABLE claim_figures ADD CONSTRAINT IF NOT EXISTS fk_claim_figures_figure
    FOREIGN KEY (figure_id) REFERENCES figures (id);
CREATE INDEX IF NOT EXISTS ix_figures_article ON figures (article_id, begin_offset);
