package org.tallywire.staging;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the facts are kept.
 *
 * @param jdbcUrl of the database
 * @param description for people: the folder, or the URL without its secrets
 */
public record DataStore(String jdbcUrl, String description) {
    private static final String FILE_URL = "jdbc:h2:file:";

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

    /** The embedded database's file without its extension; empty for a server, and for a database in memory. */
    Optional<Path> file() {
        String lower = jdbcUrl.toLowerCase(Locale.ROOT);
        if (!lower.startsWith(FILE_URL)) {
            return Optional.empty();
        }
        int settings = jdbcUrl.indexOf(';');
        return Optional.of(Path.of(jdbcUrl.substring(FILE_URL.length(), settings < 0 ? jdbcUrl.length() : settings)));
    }
}
