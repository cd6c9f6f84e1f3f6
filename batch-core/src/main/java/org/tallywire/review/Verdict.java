package org.tallywire.review;

import org.jspecify.annotations.Nullable;
import org.tallywire.report.FigureRow;

/** What becomes of a returned row. */
sealed interface Verdict {
    /**
     * It may be recorded as an answer.
     *
     * @param corrected the number, plainly written; null where the decision has none
     */
    record Applied(
            FigureRow figure, Decision decision, @Nullable String corrected) implements Verdict {}

    /** What was shown is not what is kept. */
    record Conflict(FigureRow figure, String reason) implements Verdict {}

    record Refused(String reason) implements Verdict {}

    static Verdict refused(String reason) {
        return new Refused(reason);
    }
}
