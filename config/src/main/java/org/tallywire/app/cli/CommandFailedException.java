package org.tallywire.app.cli;

import org.jspecify.annotations.Nullable;

/** A command cannot do what it was asked for. The message says what, where and what to do, in words for people. */
final class CommandFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ExitStatus status;

    CommandFailedException(ExitStatus status, String message) {
        this(status, message, null);
    }

    CommandFailedException(ExitStatus status, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    ExitStatus status() {
        return status;
    }
}
