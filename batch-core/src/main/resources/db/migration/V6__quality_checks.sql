-- What a nightly run found of the quality of its data, a row a rule. The numbers of earlier days are what a day is held against.
CREATE TABLE quality_checks (
    job_execution_id BIGINT NOT NULL,
    check_number     INTEGER NOT NULL,
    rule             VARCHAR(40) NOT NULL,
    verdict          VARCHAR(20) NOT NULL,
    found_number     BIGINT NOT NULL,
    of_number        BIGINT NOT NULL,
    limit_percent    INTEGER,
    CONSTRAINT pk_quality_checks PRIMARY KEY (job_execution_id, rule)
);
