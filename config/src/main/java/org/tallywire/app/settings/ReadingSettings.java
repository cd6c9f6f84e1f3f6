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
                number(sources.get("limits.document-mib"), 1024) * MIB,
                Duration.ofSeconds(number(sources.get("limits.seconds"), 86_400)),
                number(sources.get("limits.unpacked-mib"), MOST_MIB) * MIB,
                number(sources.get("limits.entries"), 100_000_000),
                number(sources.get("limits.depth"), 50),
                number(sources.get("limits.ratio"), 1_000_000));
    }

    private static int number(FoundSetting found, int most) {
        try {
            int number = Integer.parseInt(found.value());
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw InvalidSettingException.of(found, "a whole number from 1 to " + most + " (" + e.getMessage() + ")");
        }
        throw InvalidSettingException.of(found, "a whole number from 1 to " + most);
    }
}
