package org.tallywire.report;

import org.jspecify.annotations.Nullable;

/**
 * What one rule said about a night.
 *
 * @param found how many there were
 * @param of how many they are held against; 0 where there is nothing to hold them against
 * @param limitPercent the limit that was broken, in percent of {@code of}; null where none was, or where it has no number
 */
public record QualityCheck(
        QualityRule rule,
        QualityVerdict verdict,
        long found,
        long of,
        @Nullable Integer limitPercent) {
    /** The share, rounded to whole percent; 0 of nothing. */
    public long percent() {
        return of == 0 ? 0 : Math.round(100.0 * found / of);
    }
}
