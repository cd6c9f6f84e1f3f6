package org.tallywire.job.quality;

import org.jspecify.annotations.Nullable;
import org.tallywire.report.QualityVerdict;

/**
 * From where on a share is worth a warning, and from where on a failure; in percent, null for never.
 *
 * @param warn last share that is good
 * @param fail last share that does not fail
 */
public record Limit(@Nullable Integer warn, @Nullable Integer fail) {
    /** Everything is good. */
    public static final Limit NONE = new Limit(null, null);

    /** The limit that is broken; null where none is. */
    @Nullable
    Integer of(QualityVerdict verdict) {
        return switch (verdict) {
            case FAILED -> fail;
            case WARNED -> warn;
            case GOOD, NOT_JUDGED -> null;
        };
    }

    QualityVerdict atMost(long found, long of) {
        return exceeds(found, of, fail) ? QualityVerdict.FAILED : warned(exceeds(found, of, warn));
    }

    QualityVerdict atLeast(long found, long of) {
        return misses(found, of, fail) ? QualityVerdict.FAILED : warned(misses(found, of, warn));
    }

    private static QualityVerdict warned(boolean broken) {
        return broken ? QualityVerdict.WARNED : QualityVerdict.GOOD;
    }

    private static boolean exceeds(long found, long of, @Nullable Integer percent) {
        return percent != null && 100 * found > percent * of;
    }

    private static boolean misses(long found, long of, @Nullable Integer percent) {
        return percent != null && 100 * found < percent * of;
    }
}
