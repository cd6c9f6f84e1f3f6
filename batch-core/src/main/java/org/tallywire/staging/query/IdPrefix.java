package org.tallywire.staging.query;

import java.util.Locale;

/** The start of an id, as people type it. */
final class IdPrefix {
    private IdPrefix() {}

    static String of(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** A text that sorts after every id that starts so: all digits of ids sort before {@code g}. */
    static String after(String prefix) {
        return prefix + "g";
    }
}
