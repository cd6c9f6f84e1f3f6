package org.tallywire.reports.digest;

import java.util.List;

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
        int groups, int figuresAGroup, int changes, int disputes, int statementsADispute, int quarantined) {
    /** As much as each of the two shows. */
    DigestLimits orMore(DigestLimits other) {
        return new DigestLimits(
                Math.max(groups, other.groups),
                Math.max(figuresAGroup, other.figuresAGroup),
                Math.max(changes, other.changes),
                Math.max(disputes, other.disputes),
                Math.max(statementsADispute, other.statementsADispute),
                Math.max(quarantined, other.quarantined));
    }

    static <T> List<T> first(List<T> list, int limit) {
        return list.subList(0, Math.min(limit, list.size()));
    }
}
