package org.tallywire.staging;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where the facts are kept.
 *
 * @param jdbcUrl of the database
 * @param description for people: the folder, or the URL without its secrets
 */
public record DataStore(String jdbcUrl, String description) {
    /** The embedded database of a folder, made when missing; one process at a time. */
    public static DataStore embedded(Path folder) {
        Path file = folder.toAbsolutePath().normalize().resolve("tallywire");
        return new DataStore("jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE", folder.toString());
    }

    /** A database server. */
    public static DataStore server(String jdbcUrl) {
        int secrets = jdbcUrl.indexOf('?');
        return new DataStore(jdbcUrl, secrets < 0 ? jdbcUrl : jdbcUrl.substring(0, secrets));
    }

    /** Whether the database runs inside this process. */
    public boolean isEmbedded() {
        return jdbcUrl.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:");
    }
}
