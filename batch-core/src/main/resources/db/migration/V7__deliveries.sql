-- Which files a run wrote, and to whom what it has to tell was handed over; what failed is tried again by the next run.
CREATE TABLE run_reports (
    job_execution_id BIGINT NOT NULL,
    report_number    INTEGER NOT NULL,
    path             VARCHAR NOT NULL,
    CONSTRAINT pk_run_reports PRIMARY KEY (job_execution_id, report_number)
);

CREATE TABLE deliveries (
    job_execution_id BIGINT NOT NULL,
    target           VARCHAR(40) NOT NULL,
    summary          VARCHAR NOT NULL,
    noted_at_utc     TIMESTAMP(6) NOT NULL,
    attempts         INTEGER NOT NULL,
    last_error       VARCHAR,
    delivered_at_utc TIMESTAMP(6),
    CONSTRAINT pk_deliveries PRIMARY KEY (job_execution_id, target)
);
