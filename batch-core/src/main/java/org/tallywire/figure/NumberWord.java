package org.tallywire.figure;

import java.math.BigDecimal;

/** A word of the number lexicon. */
record NumberWord(Kind kind, BigDecimal value) {
    enum Kind {
        UNIT,
        TEEN,
        TENS,
        HUNDRED,
        /** A whole number of hundreds in one word, that nothing multiplies: {@code doscientos}. */
        HUNDREDS,
        SCALE,
        /** A scale that is an abbreviation: {@code bn}, {@code m}. */
        SCALE_SIGN,
        DOZEN,
        HALF,
        /** "quarter", which stands alone before a scale only: "quarter million". */
        QUARTER,
        DENOMINATOR,
        ORDINAL,
        /** The ending of an ordinal in digits: {@code th}. */
        ORDINAL_SIGN,
        FRACTION_SIGN,
        /** Between tens and units: {@code treinta y dos}. */
        TENS_JOINT,
        ARTICLE,
        /** Between a number and its decimals: "two point five". */
        POINT
    }
}
