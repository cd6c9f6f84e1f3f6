package org.tallywire.app.settings;

import java.time.Duration;
import java.util.Set;
import org.tallywire.readers.ReaderSettings;
import org.tallywire.readers.limits.Limits;

/** What can be set about reading. */
final class ReadingSettings {
    static final Set<String> KEYS = Set.of(
            "limits.document-mib",
            "limits.seconds",
            "limits.unpacked-mib",
            "limits.entries",
            "limits.depth",
            "limits.ratio");

    private static final long MIB = 1024L * 1024;
    private static final int MOST_MIB = 1024 * 1024;

    private ReadingSettings() {}

    static ReaderSettings of(SettingSources sources) {
        return new ReaderSettings(limits(sources));
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
