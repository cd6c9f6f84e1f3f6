package org.tallywire.app.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.job.housekeeping.Retention;
import org.tallywire.job.quality.QualityLimits;
import org.tallywire.readers.ReaderSettings;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.staging.DataStore;

/**
 * The settings of one call of the program, all of them valid.
 *
 * @param data folder of the embedded database
 * @param jdbcUrl of a server that is used instead of the folder
 * @param out folder that reports are written to
 * @param formats kinds of report, in lower case
 * @param language BCP 47 tag of the lexicons
 * @param reading what can be set about the readers
 * @param names where names come from besides the program's gazetteer
 * @param quality what is expected of a night's data; no languages stand for those that there are lexicons of
 * @param delivery to whom reports are handed over
 * @param retention how long things are kept
 * @param watch what is watched
 * @param style what reports look like, and their language
 * @param metricsFile that the numbers of the last run are written to, or null for none
 * @param jsonLog whether messages are lines of JSON
 * @param clock the time of everything that is kept or shown
 */
public record Settings(
        Path data,
        @Nullable String jdbcUrl,
        Path out,
        List<String> formats,
        String language,
        ReaderSettings reading,
        NameSettings names,
        QualityLimits quality,
        DeliverySettings delivery,
        Retention retention,
        WatchSettings watch,
        HouseStyle style,
        @Nullable Path metricsFile,
        boolean jsonLog,
        Clock clock) {
    public Settings {
        formats = List.copyOf(formats);
    }

    /** Where the facts are kept: the server if there is one, else the folder. */
    public DataStore store() {
        return jdbcUrl == null ? DataStore.embedded(data) : DataStore.server(jdbcUrl);
    }
}
