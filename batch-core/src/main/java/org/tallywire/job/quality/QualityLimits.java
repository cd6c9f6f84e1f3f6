package org.tallywire.job.quality;

import java.util.Set;
import org.tallywire.report.QualityVerdict;

/**
 * What is expected of a night.
 *
 * @param setAside at most this share of the documents and entries set aside
 * @param articles at least this share of the median of earlier days
 * @param otherLanguages at most this share of the articles in other languages
 * @param noFigures what comes of reports without a figure
 * @param languages primary subtags of the languages that are expected, in lower case; empty for any
 * @param leastCounted how many documents or articles there must be before a share says anything
 * @param leastDays how many earlier days there must be before their median says anything
 */
public record QualityLimits(
        Limit setAside,
        Limit articles,
        Limit otherLanguages,
        QualityVerdict noFigures,
        Set<String> languages,
        int leastCounted,
        int leastDays) {
    /** Nothing is expected. */
    public static final QualityLimits NONE =
            new QualityLimits(Limit.NONE, Limit.NONE, Limit.NONE, QualityVerdict.GOOD, Set.of(), 1, 1);

    public QualityLimits {
        languages = Set.copyOf(languages);
    }

    /** The same with other languages. */
    public QualityLimits expecting(Set<String> tags) {
        return new QualityLimits(setAside, articles, otherLanguages, noFigures, tags, leastCounted, leastDays);
    }
}
