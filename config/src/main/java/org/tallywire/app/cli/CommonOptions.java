package org.tallywire.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has. */
final class CommonOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder of the staged data, made when missing (default: tallywire-data).")
    private @Nullable String data;

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "Database server to use instead of a folder.")
    private @Nullable String jdbcUrl;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "Settings file (default: tallywire.yml where there is one).")
    private @Nullable Path settings;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "No progress and no summary; only errors and results.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say more; stack traces with errors.")
    private boolean verbose;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Results as JSON on standard output, for programs.")
    private boolean json;

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    boolean json() {
        return json;
    }

    @Nullable
    Path settingsFile() {
        return settings;
    }

    /** The settings that were given as flags, by key. */
    Map<String, String> flags() {
        Map<String, String> flags = new LinkedHashMap<>();
        if (data != null) {
            flags.put("data", data);
        }
        if (jdbcUrl != null) {
            flags.put("jdbc-url", jdbcUrl);
        }
        return flags;
    }
}
