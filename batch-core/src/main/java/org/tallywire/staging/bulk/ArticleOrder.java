package org.tallywire.staging.bulk;

import java.time.LocalDate;

/** How articles are ordered: by day of publication, undated ones last. */
final class ArticleOrder {
    /** Stands for the missing day in {@code ordered_on}; the last day that every database and driver agrees on. */
    static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

    private ArticleOrder() {}
}
