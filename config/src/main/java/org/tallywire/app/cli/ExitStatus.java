package org.tallywire.app.cli;

/** What a call tells the one that started it; part of the published interface. */
public enum ExitStatus {
    DONE(0),
    FAILED(1),
    /** The call itself was wrong: an unknown option, a missing file, an invalid setting. */
    WRONG_USAGE(2),
    /** Done, but some documents were set aside; they are listed with their reasons. */
    DOCUMENTS_SET_ASIDE(3),
    /** Another run holds the data; try later. The number is {@code EX_TEMPFAIL} of sysexits.h. */
    DATA_IN_USE(75);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
