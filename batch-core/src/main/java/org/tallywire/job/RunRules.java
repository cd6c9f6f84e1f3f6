package org.tallywire.job;

import org.tallywire.job.delivery.DeliveryPlan;
import org.tallywire.job.quality.QualityLimits;

/**
 * What an operator asks of runs.
 *
 * @param quality what is expected of a night's data
 * @param delivery to whom they are handed over
 */
public record RunRules(QualityLimits quality, DeliveryPlan delivery) {
    /** Nothing is asked. */
    public static final RunRules NONE = new RunRules(QualityLimits.NONE, DeliveryPlan.NONE);
}
