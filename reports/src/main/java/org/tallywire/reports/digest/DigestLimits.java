package org.tallywire.reports.digest;

/**
 * How much a digest shows at most. What it leaves out, it counts.
 *
 * @param groups groups of main figures
 * @param figuresAGroup figures in each
 * @param changes claims that are different since the last run
 * @param disputes claims whose sources do not agree
 * @param statementsADispute figures of each of them
 * @param quarantined documents set aside
 */
public record DigestLimits(
        int groups, int figuresAGroup, int changes, int disputes, int statementsADispute, int quarantined) {}
