package org.tallywire.job.quality;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.batch.core.step.Step;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.tallywire.job.control.StopSignal;
import org.tallywire.job.control.TaskletSteps;
import org.tallywire.report.QualityCheck;
import org.tallywire.report.QualityVerdict;
import org.tallywire.staging.bulk.QualityRows;

/** The step {@code check-quality}: judges the night before anything of it is handed over, and keeps what it found. */
public final class CheckQuality {
    /** The step's name. */
    public static final String NAME = "check-quality";

    private final TaskletSteps steps;
    private final JdbcTemplate jdbc;
    private final QualityJudge judge;
    private final Clock clock;

    public CheckQuality(TaskletSteps steps, JdbcTemplate jdbc, QualityLimits limits, Clock clock) {
        this.steps = steps;
        this.jdbc = jdbc;
        this.judge = new QualityJudge(limits);
        this.clock = clock;
    }

    /**
     * The step; it fails where a rule does.
     *
     * @param found told what the rules said
     */
    public Step step(StopSignal stop, Consumer<List<QualityCheck>> found) {
        return steps.step(NAME, stop, execution -> {
            List<QualityCheck> checks = judge.judge(new NightQuery(jdbc).of(clock.instant()));
            keep(execution, checks);
            found.accept(checks);
            requireGood(checks);
        });
    }

    /** In a transaction of its own, since that of a step that fails is undone. */
    private void keep(long execution, List<QualityCheck> checks) {
        TransactionTemplate own = new TransactionTemplate(steps.transactions());
        own.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(status -> new QualityRows(jdbc).add(execution, checks));
    }

    private static void requireGood(List<QualityCheck> checks) throws PoorQualityException {
        List<QualityCheck> failed = checks.stream()
                .filter(check -> check.verdict() == QualityVerdict.FAILED)
                .toList();
        if (!failed.isEmpty()) {
            throw new PoorQualityException(failed);
        }
    }
}
