package org.tallywire.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.report.CorrectionRow;
import org.tallywire.review.ReviewOutcome;

/** What became of the answers in a returned workbook, for people. */
final class AnswerText {
    private AnswerText() {}

    /** A line for the file, and one for each row that was not recorded. */
    static List<String> of(ReviewOutcome outcome) {
        List<String> lines = new ArrayList<>();
        lines.add(outcome.file() + ": " + outcome.count("APPLIED") + " answers recorded, " + outcome.count("CONFLICT")
                + " in conflict, " + outcome.count("REFUSED") + " refused, " + outcome.known() + " known before, "
                + outcome.untouched() + " rows without an answer.");
        outcome.recorded().stream()
                .filter(row -> !row.isApplied())
                .map(AnswerText::refusal)
                .forEach(lines::add);
        return lines;
    }

    private static String refusal(CorrectionRow row) {
        return "  row " + row.row() + ": " + row.reason();
    }
}
