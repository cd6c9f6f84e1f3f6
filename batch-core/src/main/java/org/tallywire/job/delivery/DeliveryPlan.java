package org.tallywire.job.delivery;

import java.util.List;
import java.util.function.Function;
import org.tallywire.job.JobOutcome;

/**
 * To whom runs are handed over, and in which words.
 *
 * @param summary how a run ended, as JSON
 */
public record DeliveryPlan(List<DeliveryTarget> targets, Function<JobOutcome, String> summary) {
    /** To nobody. */
    public static final DeliveryPlan NONE = new DeliveryPlan(List.of(), outcome -> "");

    public DeliveryPlan {
        targets = List.copyOf(targets);
    }
}
