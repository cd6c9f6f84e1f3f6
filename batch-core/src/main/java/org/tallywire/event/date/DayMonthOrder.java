package org.tallywire.event.date;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.DataTable;

/**
 * Which of {@code 03/04/2022} is the day, by the region of a language tag.
 *
 * @param dayFirst by region; {@code *} for a tag without one
 */
record DayMonthOrder(Map<String, Boolean> dayFirst) {
    DayMonthOrder {
        dayFirst = Map.copyOf(dayFirst);
    }

    static DayMonthOrder read(DataTable table) {
        Map<String, Boolean> orders = new LinkedHashMap<>();
        table.rows()
                .forEach(row -> orders.put(row.get("region"), row.get("order").equals("day_first")));
        return new DayMonthOrder(orders);
    }

    /**
     * Whether the day comes first.
     *
     * @param languageTag BCP 47 tag of the article; null where it is not known
     */
    boolean isDayFirst(@Nullable String languageTag) {
        String region =
                languageTag == null ? "" : Locale.forLanguageTag(languageTag).getCountry();
        boolean fallback = dayFirst.getOrDefault("*", false);
        return region.isEmpty() ? fallback : dayFirst.getOrDefault(region, true);
    }
}
