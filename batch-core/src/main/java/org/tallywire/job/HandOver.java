package org.tallywire.job;

import java.util.function.LongConsumer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/** The step {@code note-deliveries}: notes what has to be handed over, so that a run that is done has noted it. */
record HandOver(JobRepository repository, PlatformTransactionManager transactions) {
    static final String NAME = "note-deliveries";

    /** @param note is given the number of the job execution */
    Step step(LongConsumer note) {
        return new StepBuilder(NAME, repository)
                .tasklet(
                        (contribution, context) -> {
                            note.accept(contribution.getStepExecution().getJobExecutionId());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }
}
