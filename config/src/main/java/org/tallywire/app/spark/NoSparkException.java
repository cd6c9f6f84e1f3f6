package org.tallywire.app.spark;

/** Something that Spark needs is missing; the message says what to do. */
public final class NoSparkException extends Exception {
    private static final long serialVersionUID = 1L;

    NoSparkException(String message) {
        super(message);
    }
}
