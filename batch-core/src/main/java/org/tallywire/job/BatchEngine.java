package org.tallywire.job;

import java.util.Locale;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.tallywire.staging.StagingDatabase;
import org.tallywire.staging.query.RunQuery;

/** The batch framework over a database, put together by hand: no application context has to start. */
final class BatchEngine {
    private static final String RUN_NUMBER = "run";

    private static final String LAST_NUMBER = """
            SELECT MAX(CAST(p.parameter_value AS BIGINT))
            FROM batch_job_execution_params p
            JOIN batch_job_execution e ON e.job_execution_id = p.job_execution_id
            JOIN batch_job_instance i ON i.job_instance_id = e.job_instance_id
            WHERE p.parameter_name = ? AND i.job_name = ?
            """;

    private final StagingDatabase database;
    private final PlatformTransactionManager transactions;
    private final JobRepository repository;
    private final TaskExecutorJobOperator operator;

    BatchEngine(StagingDatabase database) throws Exception {
        this.database = database;
        this.transactions = new JdbcTransactionManager(database.connections());
        this.repository = repository(database, transactions);
        this.operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        operator.setTaskExecutor(new SyncTaskExecutor());
        operator.afterPropertiesSet();
    }

    private static JobRepository repository(StagingDatabase database, PlatformTransactionManager transactions)
            throws Exception {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(database.connections());
        factory.setTransactionManager(transactions);
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    JobRepository repository() {
        return repository;
    }

    PlatformTransactionManager transactions() {
        return transactions;
    }

    StagingDatabase database() {
        return database;
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(database.connections());
    }

    /** Runs a job to its end on the calling thread, as a new instance. */
    JobExecution run(Job job) throws JobExecutionException {
        return operator.start(
                job, new JobParametersBuilder().addLong(RUN_NUMBER, next(job)).toJobParameters());
    }

    /** The history may have been cut; its newest runs are always there. */
    private long next(Job job) {
        Long last = jdbc().queryForObject(LAST_NUMBER, Long.class, RUN_NUMBER, job.getName());
        return last == null ? 1 : last + 1;
    }

    /**
     * Ends the executions of a process that is gone, so that they count as failed. Only for whom the data belongs to:
     * nothing but the database's lock proves that the process is gone.
     *
     * @return how many there were
     */
    long recoverAll() {
        return RunPlan.JOBS.stream()
                .flatMap(job -> repository.findRunningJobExecutions(job).stream())
                .map(operator::recover)
                .count();
    }

    /**
     * Gives a run up: it is not taken up any more. What it has staged stays.
     *
     * @throws RunNotFailedException when it was completed, or is not there
     */
    void abandon(long execution) throws JobExecutionException, RunNotFailedException {
        boolean there = new RunQuery(jdbc()).find(execution).isPresent();
        JobExecution found = there ? repository.getJobExecution(execution) : null;
        if (found == null) {
            throw new RunNotFailedException("there is no run " + execution + "; 'tallywire runs' lists them");
        }
        if (found.getStatus() != BatchStatus.FAILED && found.getStatus() != BatchStatus.STOPPED) {
            throw new RunNotFailedException("run " + execution + " is "
                    + found.getStatus().name().toLowerCase(Locale.ROOT)
                    + "; only one that failed or broke off can be abandoned");
        }
        operator.abandon(found);
    }
}
