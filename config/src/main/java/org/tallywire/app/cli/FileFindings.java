package org.tallywire.app.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file would be read.
 *
 * @param file as it was named
 * @param size in bytes; -1 where it cannot be had
 * @param format by its content; null where there is none
 * @param why that format
 * @param alsoFits formats that would fit worse
 * @param characters encoding of its first bytes; null where they are no text
 * @param articles how many there are
 * @param setAside how many places would be set aside
 * @param first the first articles
 * @param faults the first places that would be set aside
 */
record FileFindings(
        String file,
        long size,
        @Nullable String format,
        @Nullable String why,
        List<String> alsoFits,
        @Nullable String characters,
        int articles,
        int setAside,
        List<FoundArticle> first,
        List<FoundFault> faults) {
    /**
     * An article.
     *
     * @param origins where its reader has found a field, as far as it tells
     * @param characters length of its body
     * @param begins the body's first words
     */
    record FoundArticle(
            String source,
            @Nullable String title,
            List<String> authors,
            @Nullable String publisher,
            @Nullable String published,
            @Nullable String language,
            @Nullable String url,
            @Nullable String record,
            Map<String, String> origins,
            int characters,
            String begins) {
        /** The field's value with its origin behind it; a dash where there is none. */
        String shown(String field, @Nullable String value) {
            if (value == null || value.isEmpty()) {
                return "\u2013";
            }
            return origins.containsKey(field) ? value + "  [" + origins.get(field) + "]" : value;
        }
    }

    /** A place that would be set aside. */
    record FoundFault(String place, String reason, String remedy) {}
}
