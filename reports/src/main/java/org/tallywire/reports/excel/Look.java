package org.tallywire.reports.excel;

/**
 * How a cell looks.
 *
 * @param format number format of Excel; {@code General} for text
 * @param quoted whether the text must be kept from being taken for a formula when somebody edits the cell
 */
record Look(Kind kind, String format, boolean quoted) {
    static final String GENERAL = "General";

    /** The kinds of cells. */
    enum Kind {
        /** Text in one line, and dates. */
        TEXT,
        STRONG,
        /** What only few will read: grey. */
        QUIET,
        /** Text that wraps. */
        WRAPPED,
        WRAPPED_STRONG,
        /** What a source says: a number or words, on the right side. */
        SAID,
        /** Text that wraps and stands on the side from which its script is read. */
        PROSE,
        LINK,
        NUMBER,
        STRONG_NUMBER,
        QUIET_NUMBER,
        /** How sources agree: coloured by what it says. */
        AGREEMENT,
        /** How certainly a source puts it: coloured by what it says. */
        CERTAINTY,
        /** What became of a claim since the last run: coloured by what it says. */
        CHANGE,
        /** What a reviewer fills in. */
        ANSWER,
        /** What only the program reads: not shown. */
        HIDDEN,
        HEADER,
        NUMBER_HEADER,
        /** A sentence that stands where there are no rows. */
        NOTE,
        TITLE,
        SUBTITLE,
        HEADING,
        /** A headline number. */
        BIG,
        /** What a headline number counts. */
        CAPTION;

        boolean wraps() {
            return switch (this) {
                case WRAPPED, WRAPPED_STRONG, PROSE, LINK, SAID -> true;
                default -> false;
            };
        }

        boolean isNumber() {
            return this == NUMBER || this == STRONG_NUMBER || this == QUIET_NUMBER || this == SAID;
        }

        /** The look of the header above cells of this look. */
        Kind header() {
            return isNumber() ? NUMBER_HEADER : HEADER;
        }
    }

    static Look text(Kind kind) {
        return new Look(kind, GENERAL, false);
    }

    static Look number(Kind kind, String format) {
        return new Look(kind, format, false);
    }
}
