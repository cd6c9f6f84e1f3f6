-- What only readers need of indexes and keys of the facts; ix_figures_article goes first and comes back last.
DROP INDEX IF EXISTS ix_figures_article;
ALTER TABLE claim_figures DROP CONSTRAINT IF EXISTS fk_claim_figures_figure;
ALTER TABLE figures DROP CONSTRAINT IF EXISTS fk_figures_place;
ALTER TABLE figures DROP CONSTRAINT IF EXISTS pk_figures;
DROP INDEX IF EXISTS ix_figures_effect;
ALTER TABLE dates DROP CONSTRAINT IF EXISTS pk_dates;
ALTER TABLE entity_mentions DROP CONSTRAINT IF EXISTS fk_entity_mentions_entity;
ALTER TABLE entity_mentions DROP CONSTRAINT IF EXISTS pk_entity_mentions;
DROP INDEX IF EXISTS ix_entity_mentions_entity;
DROP INDEX IF EXISTS ix_entity_aliases_folded;
DROP INDEX IF EXISTS ix_entities_country;
ALTER TABLE article_sources DROP CONSTRAINT IF EXISTS fk_article_sources_document;
DROP INDEX IF EXISTS ix_article_sources_document;
ALTER TABLE article_authors DROP CONSTRAINT IF EXISTS pk_article_authors;
ALTER TABLE article_bodies DROP CONSTRAINT IF EXISTS pk_article_bodies;
DROP INDEX IF EXISTS ix_articles_order;
