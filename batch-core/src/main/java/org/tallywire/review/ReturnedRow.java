package org.tallywire.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a returned workbook in which somebody has filled in something.
 *
 * @param row of the sheet, one-based
 * @param key id of the figure
 * @param version of the figure when the workbook was written
 * @param shownQuantity the cell that shows the quantity as written, as it came back
 * @param shownSentence the cell that shows the sentence, as it came back
 * @param decision as read: a code of {@link Decision}, or what else stands there; null where nothing does
 * @param corrected as written into the cell
 * @param formulas titles of the columns in which a formula stands
 */
public record ReturnedRow(
        int row,
        String key,
        String version,
        String shownQuantity,
        String shownSentence,
        @Nullable String decision,
        @Nullable String corrected,
        @Nullable String comment,
        @Nullable String reviewer,
        List<String> formulas) {
    public ReturnedRow {
        formulas = List.copyOf(formulas);
    }
}
