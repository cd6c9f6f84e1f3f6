package org.tallywire.readers.html.metadata;

import java.time.LocalDate;
import org.tallywire.article.Published;
import org.tallywire.readers.metadata.FoundDate;

/**
 * A date that a reader sees.
 *
 * @param revised whether it is said to be that of a revision
 */
record ShownDate(FoundDate date, boolean revised) {
    LocalDate day() {
        return date.day();
    }

    /** Whether another day is the same but for the zone. */
    boolean isNear(LocalDate other) {
        return Math.abs(day().toEpochDay() - other.toEpochDay()) <= 1;
    }

    Published nearTitle() {
        return date.published(revised ? "page:revision-near-title" : "page:near-title");
    }

    Published labelled() {
        return date.published(revised ? "page:revision-labelled" : "page:labelled");
    }
}
