package org.tallywire.job.reconcile;

import java.util.function.Supplier;
import org.springframework.batch.core.step.Step;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.claim.ClaimGrouper;
import org.tallywire.job.control.Progress;
import org.tallywire.job.control.StopSignal;
import org.tallywire.job.control.TaskletSteps;

/**
 * The step {@code reconcile}, over everything that is staged and in one transaction; where no article has come since it
 * ran last, it does nothing. It holds a signature of each article and the figures that tell of an effect, no texts. What
 * comes out as it was changes no row.
 */
public final class Reconcile {
    /** The step's name. */
    public static final String NAME = "reconcile";

    private static final String IS_BEHIND = """
            SELECT EXISTS (
                SELECT 1
                FROM articles
                WHERE job_execution_id > COALESCE(
                    (
                        SELECT MAX(job_execution_id)
                        FROM batch_step_execution
                        WHERE step_name = ?
                        AND status = 'COMPLETED'
                    ),
                    0))
            """;

    private final TaskletSteps steps;
    private final JdbcTemplate jdbc;
    private final Supplier<ClaimGrouper> grouper;

    public Reconcile(TaskletSteps steps, JdbcTemplate jdbc, Supplier<ClaimGrouper> grouper) {
        this.steps = steps;
        this.jdbc = jdbc;
        this.grouper = grouper;
    }

    public Step step(StopSignal stop, Progress progress) {
        return steps.step(NAME, stop, execution -> {
            progress.started(NAME, 2);
            if (isBehind()) {
                reconcile(execution, progress);
            }
            progress.finished();
        });
    }

    /** Only one process writes, so an article of a run that has not reconciled has a higher number than all that have. */
    private boolean isBehind() {
        return Boolean.TRUE.equals(jdbc.queryForObject(IS_BEHIND, Boolean.class, NAME));
    }

    private void reconcile(long execution, Progress progress) {
        new Copies(jdbc).mark();
        progress.advanced(1);
        new ClaimRows(jdbc, execution).replaceBy(grouper.get().group(new ClaimFigures(jdbc).all()));
        progress.advanced(1);
    }
}
