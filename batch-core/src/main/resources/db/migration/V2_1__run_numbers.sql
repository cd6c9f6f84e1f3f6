-- A process that is killed loses the numbers it had fetched ahead; runs are numbered for people, so none is.
ALTER SEQUENCE batch_job_execution_seq CACHE 1;
