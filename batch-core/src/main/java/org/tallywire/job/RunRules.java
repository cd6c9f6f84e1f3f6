package org.tallywire.job;

import org.tallywire.job.quality.QualityLimits;

/**
 * What an operator asks of runs.
 *
 * @param quality what is expected of a night's data
 */
public record RunRules(QualityLimits quality) {
    /** Nothing is asked. */
    public static final RunRules NONE = new RunRules(QualityLimits.NONE);
}
