package org.tallywire.readers.html.metadata;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether the day comes first in dates of digits alone, by the short form of a language's dates (CLDR). Stateless. */
final class DayOrder {
    private DayOrder() {}

    /**
     * Whether a page's language tells that the day comes first. That it does not is never sure: pages are made with
     * American templates everywhere.
     *
     * @param language BCP 47 tag; that of English tells nothing without a region
     */
    static boolean isDayFirst(@Nullable String language) {
        Locale locale = Locale.forLanguageTag(language == null ? "" : language);
        boolean told = !locale.getLanguage().isEmpty()
                && (!locale.getLanguage().equals("en") || !locale.getCountry().isEmpty());
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        return told && pattern.startsWith("d");
    }
}
