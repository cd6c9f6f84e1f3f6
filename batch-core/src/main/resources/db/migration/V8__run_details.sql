-- What a run was asked for, so that it can be started again, and what it found and took, for people.
ALTER TABLE job_runs ADD COLUMN unchanged BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE job_runs ADD COLUMN mentions BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE job_runs ADD COLUMN dates BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE job_runs ADD COLUMN figures BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE job_runs ADD COLUMN peak_memory_bytes BIGINT;
ALTER TABLE job_runs ADD COLUMN formats VARCHAR;
ALTER TABLE job_runs ADD COLUMN out_folder VARCHAR;

CREATE TABLE run_inboxes (
    job_execution_id BIGINT NOT NULL,
    inbox_number     INTEGER NOT NULL,
    path             VARCHAR NOT NULL,
    CONSTRAINT pk_run_inboxes PRIMARY KEY (job_execution_id, inbox_number)
);
