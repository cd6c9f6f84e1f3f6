package org.tallywire.report;

/** What the quality of a night's data is judged by. A night is a day in UTC: runs of one day are judged together. */
public enum QualityRule {
    /** Documents and entries set aside that day, of all that were read. */
    SET_ASIDE,
    /** Articles new that day, against the median of earlier days. */
    ARTICLES,
    /** Articles new that day in languages that are not expected, of all that are new. */
    OTHER_LANGUAGES,
    /** Figures that the reports can show; of nothing. */
    FIGURES
}
