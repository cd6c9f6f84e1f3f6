-- The facts, and where each came from. Ids are made from content: the same content is the same row in every run.
-- Offsets are UTF-16 units in the article's body, end exclusive; words are not kept where offsets can stand for them.
-- ${decimal}: an exact decimal of any scale. ${collation}: sorted by code, the same in every database.

CREATE TABLE source_documents (
    id                    VARCHAR(64) NOT NULL,
    name                  VARCHAR ${collation} NOT NULL,
    format                VARCHAR(40),
    size_bytes            BIGINT NOT NULL,
    status                VARCHAR(20) NOT NULL,
    first_seen_at_utc     TIMESTAMP(6) NOT NULL,
    last_seen_at_utc      TIMESTAMP(6) NOT NULL,
    job_execution_id      BIGINT NOT NULL,
    seen_job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_source_documents PRIMARY KEY (id),
    CONSTRAINT ck_source_documents_status CHECK (status IN ('READING', 'READ', 'QUARANTINED'))
);
CREATE INDEX ix_source_documents_seen ON source_documents (seen_job_execution_id);

CREATE TABLE quarantine (
    id                    VARCHAR(32) NOT NULL,
    document_id           VARCHAR(64) NOT NULL,
    document_name         VARCHAR ${collation} NOT NULL,
    stage                 VARCHAR(20) NOT NULL,
    place                 VARCHAR ${collation} NOT NULL,
    reason                VARCHAR NOT NULL,
    remedy                VARCHAR NOT NULL,
    seen_at_utc           TIMESTAMP(6) NOT NULL,
    job_execution_id      BIGINT NOT NULL,
    seen_job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_quarantine PRIMARY KEY (id)
);
CREATE INDEX ix_quarantine_document ON quarantine (document_id);

CREATE TABLE articles (
    id                 VARCHAR(32) NOT NULL,
    document_id        VARCHAR(64) NOT NULL,
    entry_place        VARCHAR,
    source_record      VARCHAR,
    title              VARCHAR,
    publisher          VARCHAR,
    published_on       DATE,
    published_at_utc   TIMESTAMP(9),
    published_found_in VARCHAR,
    ordered_on         DATE NOT NULL,
    language           VARCHAR,
    url                VARCHAR,
    copy_of_article_id VARCHAR(32),
    copy_similarity    DOUBLE PRECISION,
    job_execution_id   BIGINT NOT NULL,
    CONSTRAINT pk_articles PRIMARY KEY (id),
    CONSTRAINT fk_articles_document FOREIGN KEY (document_id) REFERENCES source_documents (id),
    CONSTRAINT fk_articles_copy_of FOREIGN KEY (copy_of_article_id) REFERENCES articles (id)
);
CREATE INDEX ix_articles_order ON articles (ordered_on, id);

-- A body in pieces, so that no length of text is too long for a column; nearly all have one piece.
CREATE TABLE article_bodies (
    article_id       VARCHAR(32) NOT NULL,
    piece_number     INTEGER NOT NULL,
    piece            VARCHAR NOT NULL,
    job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_article_bodies PRIMARY KEY (article_id, piece_number),
    CONSTRAINT fk_article_bodies_article FOREIGN KEY (article_id) REFERENCES articles (id)
);

CREATE TABLE article_authors (
    article_id       VARCHAR(32) NOT NULL,
    author_number    INTEGER NOT NULL,
    name             VARCHAR NOT NULL,
    job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_article_authors PRIMARY KEY (article_id, author_number),
    CONSTRAINT fk_article_authors_article FOREIGN KEY (article_id) REFERENCES articles (id)
);

-- Every document and entry that an article was found in; entry_place is empty where the document is the article.
CREATE TABLE article_sources (
    article_id       VARCHAR(32) NOT NULL,
    document_id      VARCHAR(64) NOT NULL,
    entry_place      VARCHAR NOT NULL,
    job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_article_sources PRIMARY KEY (article_id, document_id, entry_place),
    CONSTRAINT fk_article_sources_article FOREIGN KEY (article_id) REFERENCES articles (id),
    CONSTRAINT fk_article_sources_document FOREIGN KEY (document_id) REFERENCES source_documents (id)
);
CREATE INDEX ix_article_sources_document ON article_sources (document_id);

CREATE TABLE entities (
    id                VARCHAR(32) NOT NULL,
    kind              VARCHAR(20) NOT NULL,
    name              VARCHAR ${collation} NOT NULL,
    country_code      VARCHAR(2),
    latitude_degrees  DOUBLE PRECISION,
    longitude_degrees DOUBLE PRECISION,
    label_rank        BIGINT NOT NULL,
    job_execution_id  BIGINT NOT NULL,
    CONSTRAINT pk_entities PRIMARY KEY (id)
);

-- The ways sources wrote it and its own name; folded_name is in lower case, to search by.
CREATE TABLE entity_aliases (
    entity_id        VARCHAR(32) NOT NULL,
    name             VARCHAR(500) ${collation} NOT NULL,
    folded_name      VARCHAR(1500) NOT NULL,
    job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_entity_aliases PRIMARY KEY (entity_id, name),
    CONSTRAINT fk_entity_aliases_entity FOREIGN KEY (entity_id) REFERENCES entities (id)
);
CREATE INDEX ix_entity_aliases_folded ON entity_aliases (folded_name);

CREATE TABLE entity_mentions (
    article_id       VARCHAR(32) NOT NULL,
    begin_offset     INTEGER NOT NULL,
    end_offset       INTEGER NOT NULL,
    entity_id        VARCHAR(32) NOT NULL,
    rule             VARCHAR NOT NULL,
    job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_entity_mentions PRIMARY KEY (article_id, begin_offset, end_offset),
    CONSTRAINT fk_entity_mentions_article FOREIGN KEY (article_id) REFERENCES articles (id),
    CONSTRAINT fk_entity_mentions_entity FOREIGN KEY (entity_id) REFERENCES entities (id)
);
CREATE INDEX ix_entity_mentions_entity ON entity_mentions (entity_id);

CREATE TABLE dates (
    article_id       VARCHAR(32) NOT NULL,
    begin_offset     INTEGER NOT NULL,
    end_offset       INTEGER NOT NULL,
    kind             VARCHAR(20) NOT NULL,
    timex_value      VARCHAR,
    earliest_on      DATE,
    latest_on        DATE,
    counted_from     VARCHAR,
    rule             VARCHAR NOT NULL,
    job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_dates PRIMARY KEY (article_id, begin_offset, end_offset),
    CONSTRAINT fk_dates_article FOREIGN KEY (article_id) REFERENCES articles (id)
);

CREATE TABLE figures (
    id                    VARCHAR(32) NOT NULL,
    article_id            VARCHAR(32) NOT NULL,
    begin_offset          INTEGER NOT NULL,
    end_offset            INTEGER NOT NULL,
    sentence_begin_offset INTEGER NOT NULL,
    sentence_end_offset   INTEGER NOT NULL,
    kind                  VARCHAR(20) NOT NULL,
    exact_value           ${decimal},
    low_value             ${decimal},
    high_value            ${decimal},
    bound                 VARCHAR(20) NOT NULL,
    unit_code             VARCHAR,
    unit_name             VARCHAR,
    quantity_rule         VARCHAR NOT NULL,
    counted_begin_offset  INTEGER,
    counted_end_offset    INTEGER,
    counted_lemma         VARCHAR,
    counted_class         VARCHAR,
    effect                VARCHAR ${collation},
    trigger_begin_offset  INTEGER,
    trigger_end_offset    INTEGER,
    aggregation           VARCHAR(20) NOT NULL,
    relation              VARCHAR(20),
    related_figure_id     VARCHAR(32),
    place_entity_id       VARCHAR(32),
    event_timex_value     VARCHAR,
    event_earliest_on     DATE,
    event_latest_on       DATE,
    attribution           VARCHAR(20) NOT NULL,
    source_begin_offset   INTEGER,
    source_end_offset     INTEGER,
    source_entity_id      VARCHAR(32),
    cue_begin_offset      INTEGER,
    cue_end_offset        INTEGER,
    certainty             VARCHAR(20) NOT NULL,
    confidence            DOUBLE PRECISION NOT NULL,
    rule                  VARCHAR NOT NULL,
    job_execution_id      BIGINT NOT NULL,
    CONSTRAINT pk_figures PRIMARY KEY (id),
    CONSTRAINT fk_figures_article FOREIGN KEY (article_id) REFERENCES articles (id),
    CONSTRAINT fk_figures_place FOREIGN KEY (place_entity_id) REFERENCES entities (id),
    CONSTRAINT fk_figures_source FOREIGN KEY (source_entity_id) REFERENCES entities (id)
);
CREATE INDEX ix_figures_article ON figures (article_id, begin_offset);
CREATE INDEX ix_figures_effect ON figures (effect);

CREATE TABLE claims (
    id                  VARCHAR(32) NOT NULL,
    content_id          VARCHAR(32) NOT NULL,
    effect              VARCHAR ${collation} NOT NULL,
    counted_class       VARCHAR,
    place_entity_id     VARCHAR(32),
    place_name          VARCHAR,
    from_on             DATE,
    to_on               DATE,
    lowest_value        ${decimal},
    highest_value       ${decimal},
    latest_value        ${decimal},
    agreement           VARCHAR(20) NOT NULL,
    agreement_reason    VARCHAR NOT NULL,
    independent_sources INTEGER NOT NULL,
    job_execution_id    BIGINT NOT NULL,
    CONSTRAINT pk_claims PRIMARY KEY (id)
);

CREATE TABLE claim_figures (
    claim_id         VARCHAR(32) NOT NULL,
    figure_number    INTEGER NOT NULL,
    figure_id        VARCHAR(32) NOT NULL,
    role             VARCHAR(20) NOT NULL,
    rule             VARCHAR NOT NULL,
    job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_claim_figures PRIMARY KEY (claim_id, figure_number),
    CONSTRAINT fk_claim_figures_claim FOREIGN KEY (claim_id) REFERENCES claims (id),
    CONSTRAINT fk_claim_figures_figure FOREIGN KEY (figure_id) REFERENCES figures (id)
);
CREATE INDEX ix_claim_figures_figure ON claim_figures (figure_id);

-- What reviewers sent back; rows are added and never changed.
CREATE TABLE corrections (
    id               VARCHAR(32) NOT NULL,
    fact_table       VARCHAR(40) NOT NULL,
    fact_id          VARCHAR(64) NOT NULL,
    column_name      VARCHAR(60) NOT NULL,
    shown_value      VARCHAR,
    reviewed_value   VARCHAR,
    reviewer         VARCHAR,
    reviewed_at_utc  TIMESTAMP(6),
    source_file      VARCHAR NOT NULL,
    outcome          VARCHAR(20) NOT NULL,
    reason           VARCHAR,
    recorded_at_utc  TIMESTAMP(6) NOT NULL,
    job_execution_id BIGINT,
    CONSTRAINT pk_corrections PRIMARY KEY (id),
    CONSTRAINT ck_corrections_outcome CHECK (outcome IN ('APPLIED', 'CONFLICT', 'REFUSED'))
);
CREATE INDEX ix_corrections_fact ON corrections (fact_table, fact_id);

-- The history for people; the status stands in the framework's own tables.
CREATE TABLE job_runs (
    job_execution_id BIGINT NOT NULL,
    job              VARCHAR(40) NOT NULL,
    started_at_utc   TIMESTAMP(6) NOT NULL,
    ended_at_utc     TIMESTAMP(6),
    documents        BIGINT NOT NULL,
    articles         BIGINT NOT NULL,
    set_aside        BIGINT NOT NULL,
    message          VARCHAR,
    CONSTRAINT pk_job_runs PRIMARY KEY (job_execution_id)
);
