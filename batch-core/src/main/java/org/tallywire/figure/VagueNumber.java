package org.tallywire.figure;

import java.math.BigDecimal;

/**
 * A word for a number that nobody counted.
 *
 * @param low inclusive
 * @param high inclusive
 * @param certainty when it is a figure
 */
record VagueNumber(String phrase, BigDecimal low, BigDecimal high, Certainty certainty) {
    enum Certainty {
        ALWAYS,
        /** Before "of", and where something happened to what it counts: "scores of goats", "scores were killed". */
        BEFORE_OF,
        /** Only where something happened to what it counts: "several people died". */
        WITH_EFFECT
    }
}
