package org.tallywire.staging.embedded;

import java.util.Locale;

/** The address by which H2 opens the database of a file, with the settings that this program needs. */
public final class EmbeddedUrl {
    private static final String FILE = "jdbc:h2:file:";

    /**
     * One byte in so many of the largest heap holds pages: a run reads all facts several times. H2 would take a sixteenth;
     * of a quarter the collector of garbage makes more work than is spared.
     */
    private static final long CACHE_SHARE = 8;

    /**
     * Waiting for a row's lock is normal while another chunk commits; a minute of it is not. With a delay of a day H2
     * writes to the disk in threads that change rows, never in one of its own in the middle of their changes.
     */
    private static final String SETTINGS = ";LOCK_TIMEOUT=60000;QUERY_CACHE_SIZE=64;WRITE_DELAY=86400000;CACHE_SIZE=";

    private EmbeddedUrl() {}

    /**
     * The address to connect to.
     *
     * @param jdbcUrl as the user wrote it; one of a file is opened as an {@link OrderedFile}
     */
    public static String of(String jdbcUrl) {
        OrderedFile.register();
        String address = jdbcUrl.toLowerCase(Locale.ROOT).startsWith(FILE)
                ? "jdbc:h2:" + OrderedFile.PREFIX + jdbcUrl.substring(FILE.length())
                : jdbcUrl;
        return address + SETTINGS + Runtime.getRuntime().maxMemory() / CACHE_SHARE / 1024;
    }
}
