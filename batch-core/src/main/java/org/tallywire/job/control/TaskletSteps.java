package org.tallywire.job.control;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes steps that do one thing in one transaction, anew in each run that comes to them. */
public record TaskletSteps(JobRepository repository, PlatformTransactionManager transactions) {
    /** What a step does. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does it; what it throws fails the step and undoes what it has written.
         *
         * @param execution number of the job execution
         */
        void run(long execution) throws Exception;
    }

    public Step step(String name, Work work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            work.run(contribution.getStepExecution().getJobExecutionId());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }

    /** A step that does not begin when the job is to end. */
    public Step step(String name, StopSignal stop, Work work) {
        return step(name, execution -> {
            stop.check();
            work.run(execution);
        });
    }
}
