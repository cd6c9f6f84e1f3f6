package org.tallywire.job.quality;

import org.tallywire.report.QualityCheck;

/** Checks as sentences, for the console and the history of runs. */
public final class QualityText {
    private QualityText() {}

    /** What was found, and which limit it breaks. */
    public static String of(QualityCheck check) {
        return switch (check.rule()) {
            case SET_ASIDE ->
                check.found() + " of " + check.of() + " documents and entries were set aside" + share(check, "at most");
            case ARTICLES ->
                check.found() + " articles are new, the median of the last days is " + check.of()
                        + share(check, "at least");
            case OTHER_LANGUAGES ->
                check.found() + " of " + check.of() + " new articles are in languages that are not expected"
                        + share(check, "at most");
            case FIGURES -> check.found() == 0 ? "there is no figure to report" : check.found() + " figures are there";
        };
    }

    private static String share(QualityCheck check, String direction) {
        String share = " (" + check.percent() + " %";
        return check.limitPercent() == null
                ? share + ")"
                : share + "; expected: " + direction + " " + check.limitPercent() + " %)";
    }
}
