package org.tallywire.job.change;

import java.util.List;
import org.springframework.batch.core.step.Step;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.job.control.StopSignal;
import org.tallywire.job.control.TaskletSteps;

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

    private final TaskletSteps steps;
    private final JdbcTemplate jdbc;

    public Changes(TaskletSteps steps, JdbcTemplate jdbc) {
        this.steps = steps;
        this.jdbc = jdbc;
    }

    public Step keepFormer(StopSignal stop) {
        return steps.step(KEEP, stop, this::keep);
    }

    public Step compare(StopSignal stop) {
        return steps.step(COMPARE, stop, this::compare);
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
