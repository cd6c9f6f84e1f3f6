package org.tallywire.app.cli;

/** Ids as people see and type them: their first digits. */
final class ShortId {
    /** Enough digits that two of a million ids hardly meet. */
    private static final int DIGITS = 10;

    private ShortId() {}

    static String of(String id) {
        return id.length() <= DIGITS ? id : id.substring(0, DIGITS);
    }
}
