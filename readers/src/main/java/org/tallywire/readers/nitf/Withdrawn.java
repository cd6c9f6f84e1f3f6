package org.tallywire.readers.nitf;

import java.util.Locale;
import java.util.Set;

/** Texts that their source has taken back, by the words of the IPTC for it. Stateless. */
public final class Withdrawn {
    /** What to do about one. */
    public static final String REMEDY = "remove it, or ask the agency for what replaces it";

    private static final Set<String> STATUS = Set.of("canceled", "cancelled", "withheld", "killed");

    private Withdrawn() {}

    /** Whether a status, with or without the name of its scheme before a colon, says so. */
    public static boolean is(String status) {
        return STATUS.contains(bare(status));
    }

    public static String reason(String status) {
        return "a text that may be used expected, found one whose source marks it as " + bare(status);
    }

    private static String bare(String status) {
        return status.substring(status.indexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
    }
}
