package org.tallywire.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.job.housekeeping.Retention;

/** What can be set about how long things are kept. */
final class RetentionSettings {
    static final List<String> KEYS = List.of("keep.run-days", "keep.set-aside-days", "keep.report-days");

    private static final int MOST_DAYS = 36_500;

    private RetentionSettings() {}

    /**
     * @param out folder of the reports
     * @param delivered folder that they are handed over to, or null
     */
    static Retention of(SettingSources sources, Path out, @Nullable Path delivered) {
        List<Path> folders = new ArrayList<>(List.of(out));
        if (delivered != null && !delivered.equals(out)) {
            folders.add(delivered);
        }
        return new Retention(
                days(sources, "keep.run-days"),
                days(sources, "keep.set-aside-days"),
                days(sources, "keep.report-days"),
                folders);
    }

    private static @Nullable Integer days(SettingSources sources, String key) {
        return Numbers.optional(sources.get(key), 1, MOST_DAYS);
    }
}
