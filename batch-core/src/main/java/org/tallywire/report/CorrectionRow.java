package org.tallywire.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer answered about a figure, and what became of the answer. The figure itself is never changed.
 *
 * @param figure its id; as the file gave it where there is no such figure
 * @param decision {@code RIGHT}, {@code WRONG_NUMBER}, {@code WRONG_MEANING} or {@code NOT_A_FIGURE}; as the file gave it
 *     where it is none of these
 * @param shown the quantity as the source wrote it, when the answer was given
 * @param corrected the number that the reviewer says it should be
 * @param sourceFile name of the file that was read
 * @param fingerprint SHA-256 of that file
 * @param row of the sheet, one-based
 * @param outcome {@code APPLIED}, {@code CONFLICT} or {@code REFUSED}
 * @param reason why it was not applied
 */
public record CorrectionRow(
        String id,
        String figure,
        @Nullable String decision,
        @Nullable String shown,
        @Nullable String corrected,
        @Nullable String comment,
        @Nullable String reviewer,
        @Nullable String version,
        String sourceFile,
        String fingerprint,
        int row,
        String outcome,
        @Nullable String reason,
        Instant recordedAt) {
    public boolean isApplied() {
        return outcome.equals("APPLIED");
    }
}
