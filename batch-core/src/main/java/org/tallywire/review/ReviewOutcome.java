package org.tallywire.review;

import java.util.List;
import org.tallywire.report.CorrectionRow;

/**
 * What became of a returned workbook.
 *
 * @param recorded the answers that are new, with their outcomes, in the order of the sheet
 * @param known answers that were recorded before
 * @param untouched rows that nobody has filled in
 */
public record ReviewOutcome(String file, List<CorrectionRow> recorded, int known, int untouched) {
    public ReviewOutcome {
        recorded = List.copyOf(recorded);
    }

    /** How many of the new answers have this outcome. */
    public long count(String outcome) {
        return recorded.stream().filter(row -> row.outcome().equals(outcome)).count();
    }
}
