package org.tallywire.reports.wording;

import java.util.Locale;

/** The lists of codes that have labels. */
public enum CodeList {
    EFFECT,
    BOUND,
    CERTAINTY,
    AGREEMENT,
    CHANGE,
    KIND,
    AGGREGATION,
    ATTRIBUTION,
    ENTITY,
    CLASS,
    STAGE,
    DECISION,
    OUTCOME,
    QUALITY,
    VERDICT,
    /** By English name; the meaning is what stands behind exactly one. */
    UNIT;

    /** As the data file writes it. */
    String inFile() {
        return name().toLowerCase(Locale.ROOT);
    }
}
