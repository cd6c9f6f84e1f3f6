package org.tallywire.app.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tallywire.readers.ReaderSettings;
import org.tallywire.readers.fields.Field;
import org.tallywire.readers.fields.FieldNames;
import org.tallywire.readers.limits.Limits;

/** What can be set about reading. */
final class ReadingSettings {
    static final List<String> KEYS = Stream.concat(
                    Stream.of(
                            "limits.document-mib",
                            "limits.seconds",
                            "limits.unpacked-mib",
                            "limits.entries",
                            "limits.depth",
                            "limits.ratio"),
                    Arrays.stream(Field.values()).map(ReadingSettings::column))
            .toList();

    private static final long MIB = 1024L * 1024;
    private static final int MOST_MIB = 1024 * 1024;

    private ReadingSettings() {}

    static ReaderSettings of(SettingSources sources) {
        return new ReaderSettings(limits(sources), columns(sources));
    }

    private static String column(Field field) {
        return "csv." + field.code();
    }

    private static FieldNames columns(SettingSources sources) {
        Map<Field, List<String>> set = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            List<String> names = sources.getList(column(field)).stream()
                    .map(FoundSetting::value)
                    .toList();
            if (!names.isEmpty()) {
                set.put(field, names);
            }
        }
        return FieldNames.standard().with(set);
    }

    private static Limits limits(SettingSources sources) {
        return new Limits(
                Numbers.required(sources.get("limits.document-mib"), 1, 1024) * MIB,
                Duration.ofSeconds(Numbers.required(sources.get("limits.seconds"), 1, 86_400)),
                Numbers.required(sources.get("limits.unpacked-mib"), 1, MOST_MIB) * MIB,
                Numbers.required(sources.get("limits.entries"), 1, 100_000_000),
                Numbers.required(sources.get("limits.depth"), 1, 50),
                Numbers.required(sources.get("limits.ratio"), 1, 1_000_000));
    }
}
