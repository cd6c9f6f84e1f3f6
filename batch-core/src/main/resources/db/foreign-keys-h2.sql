-- H2 keeps an index of exactly the columns of each foreign key, although the table's primary key has them in front or an
-- index declared later has the same ones: a third of all entries of indexes that staging wrote.
-- What a row of facts belongs to is written before it in the same transaction, by the same code on every database; a
-- server, which keeps no such indexes, goes on checking that.

ALTER TABLE article_bodies DROP CONSTRAINT fk_article_bodies_article;
ALTER TABLE article_authors DROP CONSTRAINT fk_article_authors_article;
ALTER TABLE article_sources DROP CONSTRAINT fk_article_sources_article;
ALTER TABLE entity_aliases DROP CONSTRAINT fk_entity_aliases_entity;
ALTER TABLE entity_mentions DROP CONSTRAINT fk_entity_mentions_article;
ALTER TABLE dates DROP CONSTRAINT fk_dates_article;
ALTER TABLE figures DROP CONSTRAINT fk_figures_article;
ALTER TABLE figures DROP CONSTRAINT fk_figures_source;
ALTER TABLE claim_figures DROP CONSTRAINT fk_claim_figures_claim;

-- Declared once more, these take the index that is there by now; they have checked all rows before.
ALTER TABLE article_sources DROP CONSTRAINT fk_article_sources_document;
ALTER TABLE article_sources ADD CONSTRAINT fk_article_sources_document
    FOREIGN KEY (document_id) REFERENCES source_documents (id) NOCHECK;
ALTER TABLE entity_mentions DROP CONSTRAINT fk_entity_mentions_entity;
ALTER TABLE entity_mentions ADD CONSTRAINT fk_entity_mentions_entity
    FOREIGN KEY (entity_id) REFERENCES entities (id) NOCHECK;
ALTER TABLE claim_figures DROP CONSTRAINT fk_claim_figures_figure;
ALTER TABLE claim_figures ADD CONSTRAINT fk_claim_figures_figure
    FOREIGN KEY (figure_id) REFERENCES figures (id) NOCHECK;
