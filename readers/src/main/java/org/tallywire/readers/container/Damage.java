package org.tallywire.readers.container;

import java.io.EOFException;

/** What a library says of damaged bytes, in one short line. Stateless. */
public final class Damage {
    private static final int LONGEST = 200;

    private Damage() {}

    public static String describe(Throwable cause) {
        String message = cause.getMessage();
        if (cause instanceof EOFException) {
            return "it ends in the middle";
        }
        if (message == null || message.isBlank()) {
            return cause.getClass().getSimpleName();
        }
        String line = message.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
