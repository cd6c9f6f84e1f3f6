package org.tallywire.job;

import org.tallywire.job.delivery.DeliveryPlan;
import org.tallywire.job.housekeeping.Retention;
import org.tallywire.job.quality.QualityLimits;

/**
 * What an operator asks of runs.
 *
 * @param quality what is expected of a night's data
 * @param delivery to whom they are handed over
 * @param retention how long what they leave is kept
 */
public record RunRules(QualityLimits quality, DeliveryPlan delivery, Retention retention) {
    /** Nothing is asked. */
    public static final RunRules NONE = new RunRules(QualityLimits.NONE, DeliveryPlan.NONE, Retention.FOR_EVER);
}
