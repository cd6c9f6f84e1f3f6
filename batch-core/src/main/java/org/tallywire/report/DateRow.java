package org.tallywire.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date in an article.
 *
 * @param begin UTF-16 offset in the body, inclusive
 * @param end UTF-16 offset in the body, exclusive
 * @param value TIMEX3 value
 */
public record DateRow(
        String article,
        int begin,
        int end,
        String text,
        String kind,
        @Nullable String value,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {}
