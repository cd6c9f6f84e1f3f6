package org.tallywire.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about, and how much there is of it.
 *
 * @param generatedAt by the clock of the run
 * @param firstPublished day of the earliest article, null where none has a date
 * @param lastPublished day of the latest article, null where none has a date
 * @param copies articles that are copies of another one's text
 */
public record ReportHead(
        Instant generatedAt,
        Selection selection,
        @Nullable LocalDate firstPublished,
        @Nullable LocalDate lastPublished,
        long documents,
        long articles,
        long copies,
        long entities,
        long dates,
        long figures,
        long claims,
        long quarantined) {}
