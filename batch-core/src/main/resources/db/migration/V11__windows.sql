-- Which files of its inboxes a run was asked to read: changed when, and how many.
ALTER TABLE job_runs ADD COLUMN files_from_utc TIMESTAMP(9);
ALTER TABLE job_runs ADD COLUMN files_before_utc TIMESTAMP(9);
ALTER TABLE job_runs ADD COLUMN files_limit INTEGER;
