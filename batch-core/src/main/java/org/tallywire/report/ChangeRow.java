package org.tallywire.report;

import org.jspecify.annotations.Nullable;

/**
 * A claim that is different since the last run.
 *
 * @param change {@code NEW}, {@code CHANGED} or {@code GONE}
 * @param claim as it is; one that is gone as it was
 * @param before as it was; null for a new one
 * @param joined id of the claim that most figures of one that is gone are in now, null where there is none
 */
public record ChangeRow(
        String change,
        ClaimRow claim,
        @Nullable ClaimRow before,
        @Nullable String joined) {
    /** Whether there is none of it any more. */
    public boolean isGone() {
        return change.equals("GONE");
    }
}
