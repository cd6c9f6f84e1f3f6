package org.tallywire.report;

import java.time.Instant;

/**
 * A document, or an entry of one, that was set aside.
 *
 * @param document the document's name
 * @param stage {@code READ} or {@code ANALYSE}
 * @param place where in the document
 * @param reason what was expected and what was found
 * @param remedy what to do about it
 * @param seenAt when it was first set aside
 */
public record QuarantineRow(
        String document, String sha256, String stage, String place, String reason, String remedy, Instant seenAt) {}
