package org.tallywire.claim;

import java.util.Optional;

/** How the days of two events stand to each other. */
enum DateFit {
    /** Both are known to the week at least, and they meet. */
    SAME,
    /** Both are known to the week, and only a night lies between them. */
    BESIDE,
    /** They meet, and one of them is a month or a year. */
    WIDE,
    /** One of the two is not stated, and the days before publication fit. */
    NEWS,
    /** The statement tells of days after those of the claim, by a few days. */
    LATER,
    APART;

    /** How long after an event its toll is still counted. */
    static final int COUNTING_DAYS = 10;

    /** Whether two numbers of one article can be about the same days, weeks or months. */
    boolean isOneArticle() {
        return this == SAME || this == NEWS || this == WIDE;
    }

    /** Whether nothing speaks against the same days. */
    boolean isCloseBy() {
        return this == SAME || this == NEWS || this == BESIDE;
    }

    static DateFit of(Statement statement, OpenClaim claim) {
        Optional<Window> one = Optional.ofNullable(statement.window());
        Optional<Window> other = claim.window();
        if (one.isEmpty() || other.isEmpty()) {
            return news(Optional.ofNullable(statement.search()), claim.search());
        }
        return stated(one.get(), other.get());
    }

    private static DateFit news(Optional<Window> one, Optional<Window> other) {
        return one.isPresent() && other.isPresent() && one.get().around(1).meets(other.get()) ? NEWS : APART;
    }

    private static DateFit stated(Window statement, Window claim) {
        if (statement.meets(claim)) {
            return statement.isNarrow() && claim.isNarrow() ? SAME : WIDE;
        }
        if (statement.isNarrow() && claim.isNarrow() && statement.around(1).meets(claim)) {
            return BESIDE;
        }
        return statement.from() > claim.to() && statement.since(COUNTING_DAYS).meets(claim) ? LATER : APART;
    }
}
