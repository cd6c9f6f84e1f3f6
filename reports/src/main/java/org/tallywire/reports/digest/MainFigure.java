package org.tallywire.reports.digest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.FigureRow;

/**
 * A figure worth showing first.
 *
 * @param place among all figures, counted from 0
 * @param sources independent sources that tell of the same thing, itself counted
 * @param agreement of its claim; null where it belongs to none
 * @param language of its article as a BCP 47 tag, null where it is not known
 * @param latest value of its claim; null where there is none
 */
public record MainFigure(
        FigureRow figure,
        int place,
        int sources,
        @Nullable String agreement,
        @Nullable String language,
        @Nullable BigDecimal latest) {
    /** Whether it is the value that its claim holds for the latest. */
    boolean isLatest() {
        BigDecimal value = figure.value();
        return latest != null && value != null && latest.compareTo(value) == 0;
    }
}
