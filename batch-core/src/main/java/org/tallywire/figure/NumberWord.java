package org.tallywire.figure;

import java.math.BigDecimal;

/** A word of the number lexicon. */
record NumberWord(Kind kind, BigDecimal value) {
    enum Kind {
        UNIT,
        TEEN,
        TENS,
        HUNDRED,
        SCALE,
        /** A scale that is an abbreviation: {@code bn}, {@code m}. */
        SCALE_SIGN,
        DOZEN,
        HALF,
        DENOMINATOR,
        ORDINAL,
        /** The ending of an ordinal in digits: {@code th}. */
        ORDINAL_SIGN,
        FRACTION_SIGN,
        ARTICLE
    }
}
