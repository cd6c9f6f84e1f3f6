package org.tallywire.app.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallywire.entity.name.NameLayer;

/**
 * Reads the settings. Flags of the command line beat the environment ({@code TALLYWIRE_…}), which beats the user's
 * file, which beats the defaults of the program.
 */
public final class SettingsLoader {
    /** Read when it stands in the current directory and no other file is named. */
    public static final String FILE_NAME = "tallywire.yml";

    private static final List<String> KEYS = Stream.of(
                    List.of(
                            "data",
                            "jdbc-url",
                            "out",
                            "formats",
                            "language",
                            "gazetteer",
                            "geonames",
                            "name-model",
                            "name-layers",
                            "watchlist",
                            "topic-reports",
                            "metrics-file",
                            "log",
                            "clock"),
                    StyleSettings.KEYS,
                    QualitySettings.KEYS,
                    DeliveryReader.KEYS,
                    RetentionSettings.KEYS,
                    ReadingSettings.KEYS)
            .flatMap(List::stream)
            .toList();

    /** The user's own names, read where it stands in the current directory and no other file is named. */
    public static final String GAZETTEER_NAME = "gazetteer.csv";

    /** The topics that are watched, read where it stands in the current directory and no other file is named. */
    public static final String WATCHLIST_NAME = "watchlist.yml";

    private final Map<String, String> environment;
    private final Path directory;

    /**
     * @param environment variables of the process
     * @param directory where relative paths start
     */
    public SettingsLoader(Map<String, String> environment, Path directory) {
        this.environment = Map.copyOf(environment);
        this.directory = directory;
    }

    /**
     * The settings of one call.
     *
     * @param flags keys such as {@code jdbc-url} with the values that the command line gives
     * @param file named by the user, or null for {@value #FILE_NAME} where there is one
     * @throws InvalidSettingException when a value cannot be used
     */
    public Settings load(Map<String, String> flags, @Nullable Path file) {
        return read(sources(flags, file));
    }

    /** Every setting of one call with where it was set, in the order of the documentation; secrets are masked. */
    public List<ShownSetting> show(Map<String, String> flags, @Nullable Path file) {
        SettingSources sources = sources(flags, file);
        read(sources);
        return KEYS.stream().map(key -> ShownSetting.of(key, sources)).toList();
    }

    private SettingSources sources(Map<String, String> flags, @Nullable Path file) {
        SettingSources sources = new SettingSources().commandLine(flags).environment(environment);
        Path own = file == null ? directory.resolve(FILE_NAME) : directory.resolve(file);
        if (file != null || Files.exists(own)) {
            sources.file(own, Set.copyOf(KEYS));
        }
        return sources.defaults();
    }

    private Settings read(SettingSources sources) {
        FoundSetting server = sources.get("jdbc-url");
        Path out = path(sources.get("out"));
        DeliverySettings delivery = new DeliveryReader(sources, directory).read();
        return new Settings(
                path(sources.get("data")),
                server.isSet() ? jdbcUrl(server) : null,
                out,
                formats(sources.getList("formats")),
                language(sources.get("language")),
                ReadingSettings.of(sources),
                names(sources),
                QualitySettings.of(sources),
                delivery,
                RetentionSettings.of(sources, out, delivery.folder()),
                watch(sources),
                StyleSettings.of(sources, directory),
                optionalPath(sources.get("metrics-file")),
                isJson(sources.get("log")),
                clock(sources.get("clock")));
    }

    private Path path(FoundSetting found) {
        try {
            if (found.isSet()) {
                return directory.resolve(found.value());
            }
        } catch (InvalidPathException e) {
            throw InvalidSettingException.of(found, "a folder (" + e.getReason() + ")");
        }
        throw InvalidSettingException.of(found, "a folder");
    }

    private NameSettings names(SettingSources sources) {
        return new NameSettings(
                fileOrUsual(sources.get("gazetteer"), GAZETTEER_NAME),
                optionalPath(sources.get("geonames")),
                optionalPath(sources.get("name-model")),
                sources.getList("name-layers").stream()
                        .map(SettingsLoader::layer)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private WatchSettings watch(SettingSources sources) {
        return new WatchSettings(
                fileOrUsual(sources.get("watchlist"), WATCHLIST_NAME), yesOrNo(sources.get("topic-reports")));
    }

    /** A file that is set, else one with the usual name in the current directory, where there is one. */
    private @Nullable Path fileOrUsual(FoundSetting found, String usualName) {
        Path usual = directory.resolve(usualName);
        return !found.isSet() && Files.isRegularFile(usual) ? usual : optionalPath(found);
    }

    private static boolean yesOrNo(FoundSetting found) {
        return switch (found.value().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw InvalidSettingException.of(found, "true or false");
        };
    }

    private static NameLayer layer(FoundSetting found) {
        for (NameLayer layer : NameLayer.values()) {
            if (layer.name().equalsIgnoreCase(found.value())) {
                return layer;
            }
        }
        throw InvalidSettingException.of(found, "one of gazetteer, cues, acronyms, consistency, model");
    }

    private @Nullable Path optionalPath(FoundSetting found) {
        return found.isSet() ? path(found) : null;
    }

    private static String jdbcUrl(FoundSetting found) {
        if (found.value().startsWith("jdbc:")) {
            return found.value();
        }
        throw InvalidSettingException.of(found, "a JDBC URL, such as jdbc:postgresql://host/tallywire");
    }

    private static List<String> formats(List<FoundSetting> found) {
        return found.stream()
                .map(format -> format.value().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static String language(FoundSetting found) {
        String tag = found.value();
        if (SettingsLoader.class.getClassLoader().getResource("lexicon/" + tag + "/word-breaks.csv") == null
                || tag.contains("/")) {
            throw InvalidSettingException.of(found, "a language that has lexicons in the program, such as en");
        }
        return tag;
    }

    private static boolean isJson(FoundSetting found) {
        return switch (found.value()) {
            case "plain" -> false;
            case "json" -> true;
            default -> throw InvalidSettingException.of(found, "one of plain, json");
        };
    }

    private static Clock clock(FoundSetting found) {
        try {
            return found.isSet() ? Clock.fixed(Instant.parse(found.value()), ZoneOffset.UTC) : Clock.systemUTC();
        } catch (DateTimeException e) {
            throw InvalidSettingException.of(found, "a moment in UTC, such as 2026-11-01T06:00:00Z, or nothing");
        }
    }
}
