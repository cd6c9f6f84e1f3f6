-- What somebody watches, as the watchlist of the last run or report says it, and what carries it.
-- matching_id: made of all that decides what a topic matches; a list with another one is matched anew.
CREATE TABLE watchlists (
    matching_id      VARCHAR(32) NOT NULL,
    job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_watchlists PRIMARY KEY (matching_id)
);

CREATE TABLE topics (
    id               VARCHAR(60) NOT NULL,
    topic_number     INTEGER NOT NULL,
    label            VARCHAR NOT NULL,
    job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_topics PRIMARY KEY (id)
);

CREATE TABLE topic_effects (
    topic_id         VARCHAR(60) NOT NULL,
    effect           VARCHAR ${collation} NOT NULL,
    job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_topic_effects PRIMARY KEY (topic_id, effect)
);

-- The entries that the names of a topic lead to, those of a country its places included.
CREATE TABLE topic_entities (
    topic_id         VARCHAR(60) NOT NULL,
    entity_id        VARCHAR(32) NOT NULL,
    role             VARCHAR(10) NOT NULL,
    job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_topic_entities PRIMARY KEY (topic_id, role, entity_id),
    CONSTRAINT ck_topic_entities_role CHECK (role IN ('ENTITY', 'PLACE'))
);

-- Articles with one of the words of a topic; what is known of an article stays true, so only new ones are looked through.
CREATE TABLE topic_words (
    topic_id         VARCHAR(60) NOT NULL,
    article_id       VARCHAR(32) NOT NULL,
    job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_topic_words PRIMARY KEY (topic_id, article_id)
);

CREATE TABLE article_topics (
    article_id       VARCHAR(32) NOT NULL,
    topic_id         VARCHAR(60) NOT NULL,
    job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_article_topics PRIMARY KEY (article_id, topic_id)
);
CREATE INDEX ix_article_topics_topic ON article_topics (topic_id);

CREATE TABLE claim_topics (
    claim_id         VARCHAR(32) NOT NULL,
    topic_id         VARCHAR(60) NOT NULL,
    job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_claim_topics PRIMARY KEY (claim_id, topic_id)
);

-- The places of a country.
CREATE INDEX ix_entities_country ON entities (country_code);
