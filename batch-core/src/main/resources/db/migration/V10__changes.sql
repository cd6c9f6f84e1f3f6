-- The claims as the last run left them, and what is different now. The former ones are kept aside before anything is read,
-- once those that came of the reading before have been compared and reported.
CREATE TABLE former_claims (
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
    independent_sources INTEGER NOT NULL,
    job_execution_id    BIGINT NOT NULL,
    CONSTRAINT pk_former_claims PRIMARY KEY (id)
);

CREATE TABLE former_claim_figures (
    claim_id         VARCHAR(32) NOT NULL,
    figure_id        VARCHAR(32) NOT NULL,
    job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_former_claim_figures PRIMARY KEY (claim_id, figure_id)
);

-- id: of the claim there is; of one that is gone, of the former one. joined_claim_id: where most figures of a gone one are.
CREATE TABLE claim_changes (
    id               VARCHAR(32) NOT NULL,
    change           VARCHAR(10) NOT NULL,
    former_claim_id  VARCHAR(32),
    joined_claim_id  VARCHAR(32),
    job_execution_id BIGINT NOT NULL,
    CONSTRAINT pk_claim_changes PRIMARY KEY (id),
    CONSTRAINT ck_claim_changes_change CHECK (change IN ('NEW', 'CHANGED', 'GONE'))
);

-- One row, from the first reading on. former_execution_id: the run that left the former claims, none before the first was
-- completed; compared_execution_id: the one that compared them, none until then.
CREATE TABLE comparisons (
    former_execution_id   BIGINT,
    compared_execution_id BIGINT,
    job_execution_id      BIGINT NOT NULL,
    CONSTRAINT pk_comparisons PRIMARY KEY (job_execution_id)
);
