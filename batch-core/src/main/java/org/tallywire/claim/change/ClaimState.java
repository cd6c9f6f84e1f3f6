package org.tallywire.claim.change;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim at one time, as far as a change of it is worth telling.
 *
 * @param agreement code of the agreement
 * @param figures ids of its figures
 */
public record ClaimState(
        String id,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable BigDecimal latest,
        String agreement,
        int independentSources,
        Set<String> figures) {
    public ClaimState {
        figures = Set.copyOf(figures);
    }

    /** Whether all but the id is the same; {@code 12} and {@code 12.0} are. */
    boolean isAs(ClaimState other) {
        return isSame(lowest, other.lowest)
                && isSame(highest, other.highest)
                && isSame(latest, other.latest)
                && agreement.equals(other.agreement)
                && independentSources == other.independentSources
                && figures.equals(other.figures);
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
