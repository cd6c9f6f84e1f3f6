package org.tallywire.review;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.FigureRow;
import org.tallywire.report.FigureVersion;

/**
 * Judges the rows of a returned workbook one by one: an answer counts only where the figure is known, the value shown is
 * still the value kept, nothing but the answer was changed, and the answer can be understood in one way only.
 */
final class ReviewJudge {
    private static final int MOST_ROWS_NAMED = 5;
    private static final int LONGEST_QUOTE = 60;

    private final Function<String, Optional<FigureRow>> figures;
    private final Map<String, Integer> answers = new HashMap<>();

    /**
     * @param figures finds a figure by its id
     */
    ReviewJudge(ReturnedFile file, Function<String, Optional<FigureRow>> figures) {
        this.figures = figures;
        file.rows().forEach(row -> answers.merge(row.key(), 1, Integer::sum));
    }

    Verdict judge(ReturnedRow row) {
        if (row.key().isEmpty()) {
            return Verdict.refused("the row has no key; copy rows of the workbook as a whole");
        }
        if (!row.formulas().isEmpty()) {
            return Verdict.refused(
                    "a formula stands in " + String.join(", ", row.formulas()) + "; write the value itself");
        }
        int times = answers.getOrDefault(row.key(), 0);
        if (times > 1) {
            return Verdict.refused("the figure is answered in " + Math.min(times, MOST_ROWS_NAMED)
                    + (times > MOST_ROWS_NAMED ? " rows or more" : " rows") + "; leave one of them");
        }
        return figures.apply(row.key())
                .map(figure -> judge(row, figure))
                .orElseGet(() ->
                        Verdict.refused("no figure has this key; it may come from other data, or the key was changed"));
    }

    private static Verdict judge(ReturnedRow row, FigureRow figure) {
        if (!row.version().equals(FigureVersion.of(figure))) {
            return new Verdict.Conflict(
                    figure,
                    "the figure is read differently now than when the workbook was written; see the new workbook");
        }
        Optional<String> changed = changedCell(row, figure);
        return changed.isPresent() ? Verdict.refused(changed.get()) : answer(row, figure);
    }

    private static Optional<String> changedCell(ReturnedRow row, FigureRow figure) {
        if (!same(row.shownQuantity(), figure.text())) {
            return Optional.of("the words of the source were changed from '" + quote(figure.text()) + "' to '"
                    + quote(row.shownQuantity()) + "'; write a correction into its own column");
        }
        if (!same(row.shownSentence(), figure.sentence())) {
            return Optional.of("the source's sentence was changed; write a correction into its own column");
        }
        return Optional.empty();
    }

    /** Programs change blanks and line ends, and put U+FFFD for what a workbook cannot hold: that is no change. */
    private static boolean same(String returned, String kept) {
        return letters(returned).equals(letters(kept)) || kept.length() > returned.length() && kept.length() > 16_000;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static Verdict answer(ReturnedRow row, FigureRow figure) {
        String written = row.decision();
        if (written == null) {
            return Verdict.refused("no decision is chosen");
        }
        Optional<Decision> decision = decision(written);
        if (decision.isEmpty()) {
            return Verdict.refused("'" + quote(written) + "' is none of the decisions; choose one of the list");
        }
        return answer(figure, decision.get(), row.corrected());
    }

    private static Verdict answer(FigureRow figure, Decision decision, @Nullable String corrected) {
        if (decision != Decision.WRONG_NUMBER) {
            return corrected == null
                    ? new Verdict.Applied(figure, decision, null)
                    : Verdict.refused(
                            "a corrected value goes with the decision that the number is wrong, and with no other");
        }
        if (corrected == null) {
            return Verdict.refused("the number is said to be wrong, but no corrected value is given");
        }
        return number(corrected)
                .<Verdict>map(number -> new Verdict.Applied(figure, decision, number))
                .orElseGet(() -> Verdict.refused(
                        "'" + quote(corrected) + "' is no number; write digits only, such as 1300 or 4.5"));
    }

    private static Optional<Decision> decision(String code) {
        for (Decision decision : Decision.values()) {
            if (decision.name().equals(code)) {
                return Optional.of(decision);
            }
        }
        return Optional.empty();
    }

    /** Digits with at most one point; commas and blanks are taken only where they part groups of three digits. */
    private static Optional<String> number(String written) {
        String text = written.strip().replace('\u00A0', ' ').replace('\u202F', ' ');
        if (text.matches("-?\\d{1,3}([, ]\\d{3})+(\\.\\d{1,15})?")) {
            text = text.replace(",", "").replace(" ", "");
        }
        return text.matches("-?\\d{1,30}(\\.\\d{1,15})?")
                ? Optional.of(new BigDecimal(text).toPlainString())
                : Optional.empty();
    }

    private static String quote(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
