package org.tallywire.staging.bulk;

/**
 * What a run has staged.
 *
 * @param documents met, whatever became of them
 * @param unchanged among them, staged before
 * @param articles newly staged; likewise mentions, dates and figures
 */
public record Tally(long documents, long unchanged, long articles, long mentions, long dates, long figures) {
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    static Tally ofDocument(boolean isUnchanged) {
        return new Tally(1, isUnchanged ? 1 : 0, 0, 0, 0, 0);
    }

    Tally plus(Tally other) {
        return new Tally(
                documents + other.documents,
                unchanged + other.unchanged,
                articles + other.articles,
                mentions + other.mentions,
                dates + other.dates,
                figures + other.figures);
    }
}
