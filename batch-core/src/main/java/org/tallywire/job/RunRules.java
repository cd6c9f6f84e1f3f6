package org.tallywire.job;

import java.util.List;
import java.util.function.Function;
import org.tallywire.job.delivery.DeliveryTarget;
import org.tallywire.job.housekeeping.Retention;
import org.tallywire.job.quality.QualityLimits;
import org.tallywire.topic.Watchlist;

/**
 * What an operator asks of runs.
 *
 * @param watchlist what is watched
 * @param quality what is expected of a night's data
 * @param targets to whom they are handed over
 * @param summary how a run ended, as JSON; for the targets
 * @param retention how long what they leave is kept
 */
public record RunRules(
        Watchlist watchlist,
        QualityLimits quality,
        List<DeliveryTarget> targets,
        Function<JobOutcome, String> summary,
        Retention retention) {
    /** Nothing is asked. */
    public static final RunRules NONE =
            new RunRules(Watchlist.EMPTY, QualityLimits.NONE, List.of(), outcome -> "", Retention.FOR_EVER);

    public RunRules {
        targets = List.copyOf(targets);
    }
}
