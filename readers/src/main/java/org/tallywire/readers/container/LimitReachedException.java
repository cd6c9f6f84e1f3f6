package org.tallywire.readers.container;

import java.io.IOException;

/** A container holds more than it may; nothing more of it is read. */
public final class LimitReachedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String remedy;

    public LimitReachedException(String reason, String remedy) {
        super(reason + "; " + remedy);
        this.reason = reason;
        this.remedy = remedy;
    }

    public String reason() {
        return reason;
    }

    public String remedy() {
        return remedy;
    }
}
