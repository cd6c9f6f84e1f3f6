package org.tallywire.job.change;

import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.tallywire.job.control.StopSignal;

/**
 * Two steps, each in one transaction. {@code keep-former-claims} comes before anything is read: what the last completed
 * run left is kept aside, unless it is already because no run has compared with it and come to its end since. {@code
 * compare-claims} comes when claims have been drawn; where that was done since, it does nothing.
 *
 * <p>Only what is different is written, and only that is held in memory.
 */
public final class Changes {
    private static final String KEEP = "keep-former-claims";
    private static final String COMPARE = "compare-claims";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final JdbcTemplate jdbc;

    public Changes(JobRepository repository, PlatformTransactionManager transactions, JdbcTemplate jdbc) {
        this.repository = repository;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    public Step keepFormer(StopSignal stop) {
        return step(KEEP, stop, this::keep);
    }

    public Step compare(StopSignal stop) {
        return step(COMPARE, stop, this::compare);
    }

    private Step step(String name, StopSignal stop, LongConsumer action) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            stop.check();
                            action.accept(contribution.getStepExecution().getJobExecutionId());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }

    private void keep(long execution) {
        ComparisonState state = new ComparisonState(jdbc);
        if (!state.isOpen()) {
            new FormerClaims(jdbc, execution).replaceByPresent();
            new ChangeRows(jdbc, execution).replaceBy(List.of());
            state.opened(execution);
        }
    }

    private void compare(long execution) {
        ComparisonState state = new ComparisonState(jdbc);
        if (state.isOpen()) {
            new ChangeRows(jdbc, execution).replaceBy(state.hasFormer() ? new ClaimStates(jdbc).changes() : List.of());
            state.compared(execution);
        }
    }
}
