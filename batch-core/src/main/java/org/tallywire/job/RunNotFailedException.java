package org.tallywire.job;

/** A run cannot be given up, since it did not fail, or is not there. The message says what to do. */
public final class RunNotFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    RunNotFailedException(String message) {
        super(message);
    }
}
